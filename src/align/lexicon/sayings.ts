/** Sentences that many documents say: a template's headings, notices. They tell no document from another. */

/** Sentences, each with the number of documents that say it. */
export type Sayings = ReadonlyMap<string, number>

/** Counts what one document says, each sentence once. Changes `sayings`. */
export function countSayings(said: Iterable<string>, sayings: Map<string, number>): void {
  for (const saying of new Set(said)) sayings.set(saying, (sayings.get(saying) ?? 0) + 1)
}

/** What more than one document says, in an order that depends on nothing else. */
export function keepRepeated(sayings: Sayings): [saying: string, documents: number][] {
  return [...sayings].filter(([, documents]) => documents > 1).sort(([a], [b]) => (a < b ? -1 : 1))
}
