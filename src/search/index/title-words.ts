/** The words of documents' titles: those by which they are found first, and those that most titles have. */
import { encode, indexTerms } from '../words/terms.ts'
import { TITLE_MARK } from '../query/lexicon.ts'
import type { Localized } from '../../sxs/document.ts'

/** Titles of fewer documents say nothing of what is common. */
const LEAST_TITLES = 20
/** Words in this share of the titles tell documents apart little. */
const COMMON = 0.06

/**
 * Index words of a document's title, which no text holds.
 *
 * @param times how often each stands, so that the engine puts those that matter first
 */
export function titleWords(title: Localized, times: number): string[] {
  const words = new Set<string>()
  for (const text of new Set([title.target, title.source])) {
    const { words: spaced, rest } = indexTerms(text)
    for (const word of [...spaced.map(encode), ...rest]) words.add(TITLE_MARK + word)
  }
  return [...words].flatMap((word) => Array.from({ length: times }, () => word))
}

/** Folded words of spaced scripts that many titles have, with the share of titles. */
export function commonWords(titles: readonly string[][]): [word: string, share: number][] {
  if (titles.length < LEAST_TITLES) return []
  const counts = new Map<string, number>()
  for (const texts of titles) {
    const words = new Set(texts.flatMap((text) => indexTerms(text).words))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .map(([word, count]): [string, number] => [
      word,
      Math.round((100 * count) / titles.length) / 100,
    ])
    .filter(([, share]) => share >= COMMON)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
