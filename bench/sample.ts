/** Draws words from the texts of a docset, the same ones on every run. */
import { randomFrom } from './random.ts'
import { fold } from '../src/search/words/fold.ts'

/** Ways of writing a word of Japanese, each a class of its own in the measurement. */
export const CLASSES: Record<string, RegExp> = {
  katakana: /[ァ-ヺー]{3,}/g,
  kanji: /\p{Script=Han}{2,}/gu,
  mixed:
    /(?=\p{Script=Han}*[ぁ-ゖァ-ヺー]+\p{Script=Han}|[ぁ-ゖァ-ヺー]*\p{Script=Han}+[ぁ-ゖァ-ヺー])[\p{Script=Han}ぁ-ゖァ-ヺー]{4,12}/gu,
}

/**
 * @param count fewer where the texts do not hold that many
 * @returns words without repetition
 */
export function sampleTerms(texts: string[], pattern: RegExp, count: number, seed = 1): string[] {
  const random = randomFrom(seed)
  const terms = new Set<string>()
  for (let tries = 0; tries < count * 100 && terms.size < count; tries++) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const found = [...text.matchAll(pattern)]
    const term = found[Math.floor(random() * found.length)]?.[0]
    if (term) terms.add(term)
  }
  return [...terms]
}

/**
 * Spellings of one katakana word that stand side by side in the texts: the usual one and each rarer one.
 * Found without the table of variants: words that are the same once long vowels, spaces and the size of
 * vowels are left out.
 */
export function mineVariants(texts: string[]): [usual: string, rare: string][] {
  const words = new Map<string, Map<string, number>>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/[ァ-ヺー]{3,}(?: [ァ-ヺー]{2,})*/g)) {
      const key = word
        .replace(/[ー ]/g, '')
        .replace(/[ァィゥェォ]/g, (c) => 'アイウエオ'['ァィゥェォ'.indexOf(c)]!)
      if (key.length < 2) continue
      const spellings = words.get(key) ?? new Map<string, number>()
      spellings.set(word, (spellings.get(word) ?? 0) + 1)
      words.set(key, spellings)
    }
  }
  return [...words.values()].flatMap((spellings) => {
    const [usual, ...rare] = [...spellings].sort((a, b) => b[1] - a[1]).map(([word]) => word)
    return rare.map((word): [string, string] => [usual!, word])
  })
}

/** Whether a text holds a term, spelled in any way that means the same. */
export function holds(text: string, term: string): boolean {
  return fold(text).text.includes(fold(term).text)
}
