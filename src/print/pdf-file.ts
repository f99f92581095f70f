/** What a browser does not write into a PDF, by the library that reads and writes its objects. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  ParseSpeeds,
} from '@cantoo/pdf-lib'
import type { OutlineItem } from './outline.ts'

export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

/** The page that each named place is on, the first page being 1. */
export function findPages(file: PDFDocument): Map<string, number> {
  const numbers = new Map(file.getPages().map(({ ref }, index) => [ref, index + 1]))
  return new Map(
    [...namedPlaces(file)].flatMap(([name, place]) => {
      const page = numbers.get(place.get(0) as PDFRef)
      return page === undefined ? [] : [[name, page] as const]
    }),
  )
}

/** The places that links lead to: page and position. */
function namedPlaces({ context, catalog }: PDFDocument): Map<string, PDFArray> {
  const places = context.lookupMaybe(catalog.get(PDFName.of('Dests')), PDFDict)
  return new Map(
    (places?.entries() ?? []).flatMap(([name, value]) => {
      const place = context.lookup(value)
      return place instanceof PDFArray ? [[name.decodeText(), place] as const] : []
    }),
  )
}

/**
 * Gives a file its outline; readers open the file with it.
 *
 * @param places those that there are: an item that leads nowhere is left out
 */
export function setOutline(
  file: PDFDocument,
  items: readonly OutlineItem[],
  places: ReadonlySet<string>,
): void {
  const { context, catalog } = file
  const root = context.nextRef()
  context.assign(root, context.obj({ Type: 'Outlines', ...addItems(items, root, false) }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))

  /** Writes the items below a parent. @returns what the parent says of them */
  function addItems(below: readonly OutlineItem[], parent: PDFRef, isClosed: boolean): object {
    const shown = below.filter(({ destination }) => places.has(destination))
    if (shown.length === 0) return {}
    const refs = shown.map(() => context.nextRef())
    shown.forEach(({ title, destination, items: inner }, index) => {
      const [previous, next] = [refs[index - 1], refs[index + 1]]
      const item = {
        Title: PDFHexString.fromText(title),
        Dest: PDFName.of(destination),
        Parent: parent,
        ...(previous && { Prev: previous }),
        ...(next && { Next: next }),
        ...addItems(inner, refs[index]!, true),
      }
      context.assign(refs[index]!, context.obj(item))
    })
    const count = PDFNumber.of(isClosed ? -refs.length : refs.length)
    return { First: refs[0]!, Last: refs.at(-1)!, Count: count }
  }
}

/**
 * The file as bytes. Objects in streams would take half the room, and ten times the time: of 240 documents
 * ten seconds and more in place of one.
 */
export async function savePdf(file: PDFDocument): Promise<Uint8Array> {
  return file.save({ useObjectStreams: false, objectsPerTick: Infinity, addDefaultPage: false })
}
