import type { Rule, RuleRun, Subject } from '../../rule.ts'
import { isValue } from '../../values.ts'
import { sharesScript } from '../../shared-script.ts'

/** How a docset treats one text of the source. */
interface Treatment {
  kept: number
  translated: number
  /** Kept outside header rows: a name, not a word. */
  keptAsText: number
}

/** How much more often than it keeps what looks like a name, or may be a word of both languages, a docset must translate it. */
const NAMES = 3

/**
 * Names, commands and values stay as they are, so that equal halves prove nothing. Here the docset
 * itself is the witness: it translates the same text elsewhere at least as often, or the table's
 * other headers are translated, unless the target may have the same word.
 */
export const untranslated: Rule = {
  id: 'untranslated',
  title: 'Not translated',
  reason:
    'The target repeats the source, though the same text is translated elsewhere, or the headers beside it are.',
  severity: 'warning',
  its: 'untranslated',
  unless: ['untranslated-sentence', 'misaligned-document'],
  start,
}

function start(): RuleRun {
  const treatments = new Map<string, Treatment>()
  return {
    gather(subject) {
      const key = keyOf(subject)
      if (!key) return
      const treatment = treatments.get(key) ?? { kept: 0, translated: 0, keptAsText: 0 }
      treatment[isKept(subject) ? 'kept' : 'translated']++
      if (isKept(subject) && subject.headers.length === 0) treatment.keptAsText++
      treatments.set(key, treatment)
    },
    check(subject) {
      const key = keyOf(subject)
      if (!key || !isKept(subject)) return []
      const spot = { side: 'target' as const, start: 0, end: subject.unit.pair.target.length }
      const { kept, translated, keptAsText } = treatments.get(key)!
      const isOften = isName(subject.text.source.trim()) || sharesScript(subject.language)
      const often = isOften ? NAMES * kept : kept
      if (translated >= often && translated > 0) {
        const evidence = `The docset translates this text ${translated} times and keeps it ${kept} times.`
        return [{ evidence, spot }]
      }
      if (sharesScript(subject.language)) return []
      const sibling = subject.headers.find(({ pair }) => pair.source !== pair.target)
      if (!sibling || !isWord(subject.text.source.trim()) || keptAsText > 0) return []
      return [{ evidence: `The header \`${sibling.pair.target}\` beside it is translated.`, spot }]
    },
  }
}

function keyOf({ text }: Subject): string {
  const key = text.source.trim().replace(/[.:]$/, '').toLowerCase()
  // `baseTemplateId` and `TRUE` are no words, whoever translates them.
  const isKeptByAll = /[a-z][A-Z]/.test(text.source) || isValue(key, text.source)
  return /\p{L}{2}/u.test(key) && !isKeptByAll ? key : ''
}

/** Several words, all with a capital, are a name more often than not: `Group Chat`, `Windows Server 2003`. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*(?:[ (]+[\p{Lu}\p{N}][\p{L}\p{N}]*\)?)+$/u.test(text)
}

/** French `Import :` is `Import:` kept. */
function isKept({ text }: Subject): boolean {
  const letters = (half: string) =>
    half
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  const { source, target } = text
  // Nearly all pairs differ in their first letter, which is quicker to find.
  return firstLetter(source) === firstLetter(target) && letters(source) === letters(target)
}

function firstLetter(half: string): string | undefined {
  return /[\p{L}\p{M}\p{N}]/u.exec(half)?.[0].toLowerCase()[0]
}

/** A header that is words: no abbreviation (`SBC`), no identifier (`baseTemplateId`). */
function isWord(header: string): boolean {
  return /^[A-Za-z]?[a-z]{2,}(?:[ /-][A-Za-z]?[a-z]+)*$/.test(header)
}
