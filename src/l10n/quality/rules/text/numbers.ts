import { wordsOf } from '../../../exchange/inline.ts'
import { unitRule } from '../../rule.ts'
import { knowsNumberWords } from '../../number-words.ts'
import { isAmong, joinGroups, numbersInDigits, valuesNamed } from '../../numbers.ts'

/** Numbers that are often written as words, or left unsaid. */
const SMALL = 12

/** What is measured in feet is converted, or left out. */
const FEET = /\d\s?(?:ft\b|feet\b|in\.|inch)/i

/** Whose translations count where English has an article, and were tuned on a docset. */
const COUNTED = ['ja', 'zh', 'ko']

/** A limit, a port or a date that changed in translation. */
export const numbersRule = unitRule(
  {
    id: 'numbers',
    title: 'Numbers differ',
    reason:
      'A number of the source is not in the target, or the target has one that the source has not.',
    severity: 'warning',
    its: 'numbers',
    unless: ['misaligned-document', 'untranslated', 'untranslated-sentence', 'empty-target'],
  },
  ({ unit: { inline }, language, sourceLanguage }) => {
    const source = wordsOf(inline.source)
    const target = wordsOf(inline.target)
    if (
      FEET.test(source) ||
      source === target ||
      !/\p{Nd}/u.test(source) ||
      !/\p{Nd}/u.test(target)
    )
      return []
    const compare = (one: string, other: string) =>
      differences(one, sourceLanguage, other, language)
    const readings: [Differences, Differences] = [
      compare(joinGroups(source, sourceLanguage), joinGroups(target, language)),
      compare(source, target),
    ]
    if (readings.some(({ lost, gained }) => lost.length + gained.length === 0)) return []
    const [{ lost, gained }] = readings
    const isSwapped = lost.length > 0 && gained.length > 0
    const isLarge = [...lost, ...gained].some(({ values }) =>
      values.every((value) => Number(value) > SMALL),
    )
    const isSure =
      COUNTED.includes(language) || isSwapped || (knowsNumberWords(language) && isLarge)
    if (!isSure) return []
    const shown = (numbers: Differences['lost']) =>
      numbers.map((number) => number.shown).join(', ') || 'nothing'
    return [{ evidence: `Only the source has ${shown(lost)}, only the target ${shown(gained)}.` }]
  },
)

type Differences = ReturnType<typeof differences>

/** The numbers in digits that only one of two texts has. */
function differences(source: string, sourceLanguage: string, target: string, language: string) {
  const missing = (own: string, ownLanguage: string, other: string, otherLanguage: string) => {
    const values = valuesNamed(other, otherLanguage)
    return numbersInDigits(own, ownLanguage).filter((number) => !isAmong(number, values))
  }
  return {
    lost: missing(source, sourceLanguage, target, language),
    gained: missing(target, language, source, sourceLanguage).filter(({ shown }) => shown !== '1'),
  }
}
