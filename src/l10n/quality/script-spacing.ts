/** The space between Latin and Japanese or Chinese script: a habit of a document, not a fault of a sentence. */
import type { SubjectDocument } from './rule.ts'

const CJK = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`
const MEETING = new RegExp(`(?<=${CJK})( ?)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])( ?)(?=${CJK})`, 'gu')

/** @returns nothing where the scripts do not meet */
export function measureSpacing({
  subjects,
}: SubjectDocument): { spaced: number; of: number } | undefined {
  let spaced = 0
  let of = 0
  for (const { text } of subjects) {
    for (const [space] of text.target.matchAll(MEETING)) {
      of++
      if (space) spaced++
    }
  }
  return of > 0 ? { spaced, of } : undefined
}

/** @example formatSpacing({ spaced: 1, of: 4 }) // '25 %' */
export function formatSpacing({ spaced, of }: { spaced: number; of: number }): string {
  return `${Math.round((100 * spaced) / of)} %`
}
