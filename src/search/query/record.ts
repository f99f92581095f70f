/** What one search result is made of, and how it travels in a Pagefind record. */
import type { Localized } from '../../sxs/document.ts'

interface Sentence extends Localized {
  /** The segment's id, as in `#s-ID`; `''` where the text is no segment. */
  id: string
  /** In a row, the column it stands in, where 0 holds the message; `ONLY_LINK` for a mere link. */
  cell: number
}

/** A sentence that only names what it links to: it answers less than what stands there. */
export const ONLY_LINK = -1

export interface SearchRecord {
  kind: 'section' | 'row'
  /** What the addresses of the document's pages have in common, e.g. `a/b`. */
  slug: string
  /** Locale of the target; only in an index whose records have several. */
  locale?: string
  /** Of its document among the others, 0 … 9. */
  importance?: number
  /** Every fragment that leads to the section, its heading's first. */
  anchors: string[]
  /** From the document's title down to the section's own heading. */
  titles: Localized[]
  /** Segment of the section's heading; `''` where it has none. */
  heading: string
  /** A row's sentences, or a section's, without its heading. */
  sentences: Sentence[]
  /** The procedure a row leads to: fragment (`#x`) or address, and its text. */
  links: { href: string; text: Localized }[]
}

type PackedSentence = [id: string, target: string, source: string, cell?: number]
type PackedText = [target: string, source?: string]
type Packed = [
  kind: 0 | 1,
  slug: string,
  anchors: string,
  titles: PackedText[],
  heading: string,
  sentences: PackedSentence[],
  links: [href: string, ...PackedText][],
  locale?: string,
  importance?: number,
]

const packText = (text: Localized): PackedText =>
  text.source === text.target ? [text.target] : [text.target, text.source]
const unpackText = ([target, source = target]: PackedText): Localized => ({ target, source })

/**
 * The part of the site that a document stands in: the folder of its address, two deep at most.
 *
 * @example areaOf('teams/rooms/devices/console') // 'teams/rooms'
 */
export function areaOf(slug: string): string {
  return slug.split('/').slice(0, -1).slice(0, 2).join('/')
}

/** As short as may be: a docset has tens of thousands of records. */
export function pack(record: SearchRecord): string {
  const packed: Packed = [
    record.kind === 'row' ? 1 : 0,
    record.slug,
    record.anchors.join(' '),
    record.titles.map(packText),
    record.heading,
    record.sentences.map(({ id, target, source, cell }) => {
      const text = source === target ? '' : source
      return cell === 0 ? [id, target, text] : [id, target, text, cell]
    }),
    record.links.map(({ href, text }) => [href, ...packText(text)]),
  ]
  if (record.locale || record.importance) packed.push(record.locale ?? '')
  if (record.importance) packed.push(record.importance)
  return JSON.stringify(packed)
}

export function unpack(text: string): SearchRecord {
  const [row, slug, anchors, titles, heading, sentences, links, locale, importance] = JSON.parse(
    text,
  ) as Packed
  return {
    kind: row === 1 ? 'row' : 'section',
    slug,
    ...(locale && { locale }),
    ...(importance && { importance }),
    anchors: anchors === '' ? [] : anchors.split(' '),
    titles: titles.map(unpackText),
    heading,
    sentences: sentences.map(([id, target, source, cell = 0]) => ({
      id,
      target,
      source: source === '' ? target : source,
      cell,
    })),
    links: links.map(([href, ...text]) => ({ href, text: unpackText(text) })),
  }
}
