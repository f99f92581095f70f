import type { Hit, Rule, Subject, SubjectDocument } from '../../rule.ts'
import { hasScriptOf } from '../../shared-script.ts'
import type { Unit } from '../../../exchange/unit.ts'

/** Sentences, and the share of a document's own, from which on the document as a whole is untranslated. */
const MANY = 5
const MOST = 0.6

/** Names, values and commands stay as they are; a sentence with words does not. */
export const untranslatedSentence: Rule = {
  id: 'untranslated-sentence',
  title: 'Sentence not translated',
  reason:
    'The target repeats the source, or has no letter of its own script. Translate it; of a document that is untranslated throughout, look first whether its translation was lost.',
  severity: 'error',
  its: 'untranslated',
  unless: ['misaligned-document'],
  start: () => ({ checkDocument }),
}

function checkDocument({ subjects, path }: SubjectDocument): { unit: Unit; hit: Hit }[] {
  const sentences = subjects.filter(({ text }) => isSentence(text.source))
  const found = sentences.flatMap((subject) => {
    const evidence = faultOf(subject)
    return evidence ? [{ subject, evidence }] : []
  })
  const isAll = found.length >= MANY && found.length >= MOST * sentences.length
  const more = isAll
    ? ` So do ${found.length} of ${sentences.length} sentences of the document.`
    : ''
  return found.map(({ subject: { unit }, evidence }) => ({
    unit,
    hit: {
      evidence: evidence + more,
      spot: { side: 'target' as const, start: 0, end: unit.pair.target.length },
      ...(isAll && { group: `untranslated\0${path}` }),
    },
  }))
}

function faultOf({ text, language }: Subject): string | undefined {
  const target = fold(text.target)
  if (target === '') return undefined
  if (target === fold(text.source)) return 'The target repeats the source.'
  if (/\p{L}/u.test(target) && !hasScriptOf(target, language) && isSentence(text.target))
    return 'The target has no letter of its language’s script.'
  return undefined
}

/** What no reader sees, and case, make no translation. */
function fold(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * Words, most of them in lower case, that end like a sentence, or more of them that do not; a stretch of
 * kanji or kana where words have no case.
 */
function isSentence(text: string): boolean {
  const words =
    text.match(/(?<![\p{L}\p{N}_.\\/@-])\p{L}[\p{L}\p{M}’']*(?![\p{L}\p{N}_\\/@-])/gu) ?? []
  const lower = words.filter((word) => /^\p{Ll}[\p{Ll}\p{M}’']+$/u.test(word)).length
  if (/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]{8}/u.test(text)) return true
  // `cast(cast(id as text))` is code that nobody marked as such.
  if ((text.match(/\w\(/g)?.length ?? 0) > 1) return false
  // Types of a signature: `string | number`.
  if (/\w \\?\| \w/.test(text)) return false
  const ends = /[.!?:]["”)]*\s*$/.test(text)
  return ends ? words.length >= 3 && lower >= 2 : words.length >= 5 && lower >= 3
}
