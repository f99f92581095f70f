/** What a phrase is likely translated as: what its sentences have in the other language, and others have not. */
import { fold } from '../../search/words/fold.ts'
import { ENGLISH_WORDS } from '../../search/words/function-words.ts'
import { isHiragana, pieces } from '../../search/words/terms.ts'

/** Most words, and most characters without spaces, of a counterpart. */
const WORDS = 4
const CHARACTERS = 12
/** Least share of the sentences that has it. */
const SHARE = 0.1
const MOST = 6
/** Share of the sentences with a part of a term that has the whole of it. */
const WHOLE = 0.6

/**
 * @param hits the sentences beside those that have the phrase
 * @param others sentences beside some that have it not
 * @returns folded, the likeliest first
 */
export function findCounterparts(hits: readonly string[], others: readonly string[]): string[] {
  const own = countIn(hits)
  const background = countIn(others)
  const scored = [...own]
    .map(([text, count]) => {
      const share = count / hits.length
      const elsewhere = (background.get(text) ?? 0) / Math.max(1, others.length)
      // A longer text that is as frequent says more; it is the whole term.
      return { text, share, score: (share - 3 * elsewhere) * (1 + Math.log2(text.length) / 8) }
    })
    .filter(({ share, score }) => share >= SHARE && score > 0)
    .sort((a, b) => b.score - a.score)
  const chosen: string[] = []
  for (const { text: part, share } of scored) {
    if (chosen.length === MOST) break
    // The whole term, where most of the sentences with its part have it.
    const whole = scored.find(
      (each) => each.text !== part && each.text.includes(part) && each.share >= WHOLE * share,
    )
    const text = whole?.text ?? part
    if (!chosen.some((better) => better.includes(text) || text.includes(better))) chosen.push(text)
  }
  return chosen
}

/** In how many sentences each stretch stands. */
function countIn(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const text of stretchesOf(sentence)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

function stretchesOf(sentence: string): Set<string> {
  const found = new Set<string>()
  const { text } = fold(sentence)
  const words = text.split(' ')
  for (const [index, word] of words.entries()) {
    if (!isWord(word)) continue
    for (let length = 1; length <= WORDS && index + length <= words.length; length++) {
      const part = words.slice(index, index + length)
      if (!part.every(isWord)) break
      if (part[0]!.length > 1 && !ENGLISH_WORDS.has(part[0]!) && !ENGLISH_WORDS.has(part.at(-1)!))
        found.add(part.join(' '))
    }
  }
  for (const piece of pieces(text)) {
    if (!piece.unspaced) continue
    const runs = piece.text.match(/[^\p{Script=Hiragana}]+|\p{Script=Hiragana}+/gu) ?? []
    for (const [index, run] of runs.entries()) {
      if (isHiragana(run)) {
        // Two nouns joined by の are one name as often as not.
        const [before = '', after = ''] = [runs[index - 1], runs[index + 1]]
        if (run === 'の' && before && after) found.add(before + run + after)
        continue
      }
      for (let from = 0; from < run.length; from++) {
        const last = Math.min(run.length, from + CHARACTERS)
        for (let to = from + 2; to <= last; to++) found.add(run.slice(from, to))
      }
    }
  }
  return found
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text) && pieces(text).every(({ unspaced }) => !unspaced)
}
