/** Sentences that many documents say: a template's headings, notices. They tell no document from another. */
import { readMarks } from '../read/landmarks.ts'

/** Sentences, each with the number of documents that say it. */
export type Sayings = ReadonlyMap<string, number>

/** A unit, as far as its sentences' words go. */
interface Said {
  sentences: readonly { feature: { plain: string } }[]
}

/** Counts a document's sentences, each once. Changes `sayings`. */
export function countSayings(units: readonly Said[], sayings: Map<string, number>): void {
  const own = new Set(
    units.flatMap(({ sentences }) => sentences.map(({ feature }) => toKey(feature.plain))),
  )
  for (const saying of own) sayings.set(saying, (sayings.get(saying) ?? 0) + 1)
}

/** What more than one document says, in an order that depends on nothing else. */
export function keepRepeated(sayings: Sayings): [saying: string, documents: number][] {
  return [...sayings].filter(([, documents]) => documents > 1).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A passage as the key of `Sayings`. */
export function toSaying(markdown: string): string {
  return toKey(readMarks(markdown).plain)
}

const toKey = (plain: string) => plain.replace(/\s+/g, ' ').trim()
