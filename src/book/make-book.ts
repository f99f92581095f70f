import { toOutline } from '../content/outline.ts'
import type { ContentsNode } from '../docset/contents/contents-node.ts'
import { toLanguageTag } from '../site/locale.ts'
import { createNamer } from '../site/navigation/navigation-names.ts'
import type { View } from '../site/view.ts'
import type { Document, Localized, Side } from '../sxs/document.ts'
import { toLabel, type Book, type BookEntry, type Chapter, type Name } from './book.ts'
import { toEntries } from './entries.ts'

export interface BookParts {
  view: View
  /** Locale of its pages, and which of a document's two that is. */
  locale: string
  side: Side
  /** The part of the contents that the book is of. */
  nodes: readonly ContentsNode[]
  /** The documents of the part, by path, and their addresses. */
  documents: ReadonlyMap<string, Document>
  slugs: ReadonlyMap<string, string>
  /** What the whole is called, in the language of a locale. */
  nameOfWhole: (locale: string) => string
}

/** The book of a part of the contents. */
export function makeBook(parts: BookParts): Book {
  const { view, locale, side, documents, nodes } = parts
  const chapters = [...documents.values()].map((document, index): Chapter => ({
    id: `d${index + 1}`,
    slug: parts.slugs.get(document.path) ?? '',
    document,
    anchors: new Map(document.anchors.map((anchor, number) => [anchor, number])),
  }))
  const byPath = new Map(chapters.map((chapter) => [chapter.document.path, chapter]))
  const entries = toEntries(nodes, byPath, {
    ofDocument: ({ document }) => namesOfDocument(document, view),
    ofGroup: createGroupNamer(chapters, parts),
  })
  const locales = localesOf(chapters[0]?.document ?? { targetLocale: locale, sourceLocale: locale })
  const { target, source } = locales
  const whole = { target: parts.nameOfWhole(target), source: parts.nameOfWhole(source) }
  const within = namesOf(whole, locales, view)
  return { view, locale, side, chapters, ...titleOf(entries, within) }
}

/** A book of one entry is called as that is. */
function titleOf(all: BookEntry[], whole: Name[]): Pick<Book, 'names' | 'within' | 'entries'> {
  let entries = all
  let names = whole
  for (let [only] = entries; only && entries.length === 1; [only] = entries) {
    names = only.names
    if (only.chapter) break
    entries = only.items
  }
  const isWhole = toLabel(names) === toLabel(whole)
  return { names, within: isWhole ? [] : whole, entries }
}

function localesOf(document: Pick<Document, 'targetLocale' | 'sourceLocale'>): Localized {
  return { target: document.targetLocale, source: document.sourceLocale }
}

/** The title of a document, in each language that a view shows. */
export function namesOfDocument(document: Document, view: View): Name[] {
  return namesOf(document.title, localesOf(document), view)
}

/** One name where the view shows one language, or both say the same. */
function namesOf({ target, source }: Localized, locales: Localized, view: View): Name[] {
  const both = [
    { label: target, lang: toLanguageTag(locales.target) },
    { label: source, lang: toLanguageTag(locales.source) },
  ]
  if (view === 'target') return both.slice(0, 1)
  return view === 'source' || target === source ? both.slice(1) : both
}

/** Names of tables of contents are the target's; the source's are found among its titles and headings. */
function createGroupNamer(
  chapters: readonly Chapter[],
  { view }: BookParts,
): (name: string) => Name[] {
  const [first] = chapters
  const { target = '', source = '' } = first ? localesOf(first.document) : {}
  const [inTarget, inSource] = (['target', 'source'] as const).map((side) => {
    const locale = side === 'target' ? target : source
    const pages = chapters.map(({ slug, document }) => ({
      ...{ document: toOutline(document, 0), slug, locale, side },
    }))
    return createNamer({ pages, locale, target, isTarget: side === 'target' })
  })
  return (name) => {
    const names = [inTarget!.nameOf(name), inSource!.nameOf(name)]
    if (view === 'target') return names.slice(0, 1)
    if (view === 'source' || names[0]!.label === names[1]!.label) return names.slice(1)
    return names
  }
}
