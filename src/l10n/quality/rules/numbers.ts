import { wordsOf } from '../../exchange/inline.ts'
import { unitRule } from '../rule.ts'
import { numbersInDigits, valuesNamed } from '../numbers.ts'

/** A limit, a port or a date that changed in translation. */
export const numbersRule = unitRule(
  {
    id: 'numbers',
    title: 'Numbers differ',
    reason:
      'A number of the source is not in the target, and the target has one that the source has not.',
    severity: 'warning',
    its: 'numbers',
    precision: { right: 22, of: 27 },
    languages: ['ja', 'zh', 'ko'],
    unless: ['misaligned-document', 'untranslated'],
  },
  ({ unit: { inline } }) => {
    const source = wordsOf(inline.source)
    const target = wordsOf(inline.target)
    if (source === target || !/\d/.test(source) || !/\d/.test(target)) return []
    const missing = (own: string, other: string) => {
      const values = valuesNamed(other)
      return numbersInDigits(own)
        .filter((number) => !number.values.some((value) => values.has(value)))
        .map(({ shown }) => shown)
    }
    const lost = missing(source, target)
    // Japanese counts where English has an article.
    const gained = missing(target, source).filter((shown) => shown !== '1')
    if (lost.length + gained.length === 0) return []
    return [
      {
        evidence: `Only the source has ${lost.join(', ') || 'nothing'}, only the target ${gained.join(', ') || 'nothing'}.`,
      },
    ]
  },
)
