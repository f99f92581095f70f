/** Several PDFs as one, their tags and the places that links lead to included. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { PLACE } from './destinations.ts'
import { renumber, type Room } from './renumber.ts'

/** What is gathered of the parts. */
interface Bound {
  context: PDFContext
  places: PDFDict
  /** Roots of their page trees, and how many pages each has. */
  pages: [PDFRef, number][]
  tags: { roots: PDFObject[]; keys: PDFObject[]; names: PDFObject[]; next: number }
}

/** What the whole is called, and its language. */
interface Naming {
  title: string
  lang: string
}

/** @param parts in the order of their pages; they are used up */
export async function bindParts(
  parts: readonly PDFDocument[],
  { title, lang }: Naming,
): Promise<PDFDocument> {
  const file = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = file
  const bound: Bound = {
    ...{ context, places: context.obj({}), pages: [] },
    tags: { roots: [], keys: [], names: [], next: 0 },
  }
  parts.forEach((part, index) => addPart(bound, part, index))
  joinPages(bound, catalog.get(PDFName.of('Pages')) as PDFRef)
  joinTags(bound, catalog)
  catalog.set(PDFName.of('Dests'), context.register(bound.places))
  catalog.set(PDFName.of('Lang'), PDFString.of(lang))
  file.setTitle(title, { showInWindowTitleBar: true })
  return file
}

function addPart({ context, places, pages, tags }: Bound, part: PDFDocument, index: number): void {
  const room: Room = {
    objects: context.largestObjectNumber,
    tagKeys: tags.next,
    prefix: `p${String(index).padStart(6, '0')}-`,
  }
  const count = part.getPageCount()
  const { catalog } = part
  const information = part.context.trailerInfo.Info
  if (information instanceof PDFRef) part.context.delete(information)
  for (const [ref, object] of renumber(part, room)) {
    if (object instanceof PDFDict) leadToPlace(object)
    if (object !== catalog) context.assign(ref, object)
  }
  const look = (dict: PDFDict | undefined, key: string) =>
    context.lookup(dict?.get(PDFName.of(key)))
  const named = look(catalog, 'Dests')
  if (named instanceof PDFDict) for (const [name, place] of named.entries()) places.set(name, place)
  pages.push([catalog.get(PDFName.of('Pages')) as PDFRef, count])
  const root = look(catalog, 'StructTreeRoot')
  if (!(root instanceof PDFDict)) return
  tags.roots.push(...asList(root.get(PDFName.of('K'))))
  tags.keys.push(...numbered(look(look(root, 'ParentTree') as PDFDict, 'Nums'), room))
  tags.names.push(...asList(look(look(root, 'IDTree') as PDFDict | undefined, 'Kids')))
  const next = look(root, 'ParentTreeNextKey')
  if (next instanceof PDFNumber) tags.next += next.asNumber()
}

/** A link to a place in another part is written as an address of its own kind. */
function leadToPlace(object: PDFDict): void {
  const action = object.get(PDFName.of('A'))
  if (!(action instanceof PDFDict)) return
  const address = action.get(PDFName.of('URI'))
  if (!(address instanceof PDFString) || !address.asString().startsWith(PLACE)) return
  object.delete(PDFName.of('A'))
  object.set(PDFName.of('Dest'), PDFName.of(address.asString().slice(PLACE.length)))
}

/** Keys and values by turns, the keys behind those that are there. */
function numbered(numbers: PDFObject | undefined, { tagKeys }: Room): PDFObject[] {
  return asList(numbers).map((item, index) =>
    index % 2 === 0 && item instanceof PDFNumber ? PDFNumber.of(item.asNumber() + tagKeys) : item,
  )
}

function asList(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray()
  return object === undefined ? [] : [object]
}

function joinPages({ context, pages }: Bound, root: PDFRef): void {
  for (const [ref] of pages) context.lookup(ref, PDFDict).set(PDFName.of('Parent'), root)
  const tree = context.lookup(root, PDFDict)
  tree.set(PDFName.of('Kids'), context.obj(pages.map(([ref]) => ref)))
  tree.set(PDFName.of('Count'), PDFNumber.of(pages.reduce((sum, [, count]) => sum + count, 0)))
}

function joinTags({ context, tags }: Bound, catalog: PDFDict): void {
  if (tags.roots.length === 0) return
  const root = context.register(
    context.obj({
      Type: 'StructTreeRoot',
      K: tags.roots,
      ParentTree: context.register(context.obj({ Nums: tags.keys })),
      ParentTreeNextKey: tags.next,
      ...(tags.names.length > 0 && { IDTree: context.register(context.obj({ Kids: tags.names })) }),
    }),
  )
  for (const ref of tags.roots) context.lookup(ref, PDFDict).set(PDFName.of('P'), root)
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
}
