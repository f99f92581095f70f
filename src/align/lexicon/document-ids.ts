/**
 * Ids that front matter gives a document. Where a docset's translations keep those of their originals, a
 * text with another id is the translation of another document.
 */
import type { Side } from '../types.ts'

/** How many documents have the same id on both sides, and how many have different ones, by key. */
export type IdCounts = Map<string, { same: number; other: number }>

/** A UUID, or as long a number in hexadecimal digits: nothing that is written by hand. */
const ID = /^["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,64})["']?$/i

/** Documents that have to agree before an id is relied on, and share that need not. */
const LEAST = 5
const MOST_OTHER = 0.02

export function countIds(frontMatter: Record<Side, string>, counts: IdCounts): void {
  for (const [key, isSame] of compareIds(frontMatter)) {
    const count = counts.get(key) ?? { same: 0, other: 0 }
    counts.set(key, count)
    count[isSame ? 'same' : 'other']++
  }
}

/** The keys whose ids translations keep. */
export function keepKeys(counts: IdCounts): string[] {
  return [...counts]
    .filter(([, { same, other }]) => same >= LEAST && other <= MOST_OTHER * (same + other))
    .map(([key]) => key)
    .sort()
}

/** The first of some keys under which two texts have different ids. */
export function findOtherId(
  frontMatter: Record<Side, string>,
  keys: readonly string[],
): string | undefined {
  return keys.length === 0
    ? undefined
    : compareIds(frontMatter).find(([key, isSame]) => !isSame && keys.includes(key))?.[0]
}

function compareIds({ target, source }: Record<Side, string>): [key: string, isSame: boolean][] {
  const own = readIds(target)
  const other = own.size > 0 ? readIds(source) : own
  return [...own].flatMap(([key, id]): [string, boolean][] =>
    other.has(key) ? [[key, other.get(key) === id]] : [],
  )
}

function readIds(frontMatter: string): Map<string, string> {
  const ids = new Map<string, string>()
  for (const line of frontMatter.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const id = colon > 0 ? ID.exec(line.slice(colon + 1).trim())?.[1] : undefined
    if (id) ids.set(line.slice(0, colon).trim(), id.toLowerCase())
  }
  return ids
}
