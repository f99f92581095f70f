import { unitRule } from '../../rule.ts'

/**
 * Marks that never follow each other, `のでです`, `またはた`, and a word of kanji or kana written twice.
 * Single kana are no evidence: `までです`, `するものの` and `こと、とと` are correct.
 */
const DOUBLED =
  /[、。]\s*[、。]|のでです|または(?:た(?!め|だ|ち|と|く|い)|または)|(\p{sc=Han}{2,})\1|([\p{sc=Katakana}ー]{3,})\2|(\p{sc=Hiragana}{3,})\3/u

export const doubledCharacters = unitRule(
  {
    id: 'doubled-characters',
    title: 'Doubled characters',
    reason: 'A mark or word stands twice. Remove one.',
    severity: 'warning',
    its: 'duplication',
    languages: ['ja'],
    unless: ['misaligned-document'],
  },
  ({ text, unit }) => {
    if (text.source === text.target) return []
    const match = DOUBLED.exec(unit.pair.target)
    if (!match) return []
    const end = match.index + match[0].length
    const around = unit.pair.target.slice(Math.max(0, match.index - 4), end + 4)
    const spot = { side: 'target' as const, start: match.index, end }
    return [{ evidence: `The target reads 「${around}」.`, spot }]
  },
)
