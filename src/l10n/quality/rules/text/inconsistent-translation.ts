import type { Localized } from '../../../../sxs/document.ts'
import type { Rule, RuleRun, Subject, SubjectDocument } from '../../rule.ts'
import { isValue } from '../../values.ts'

/** The translations of one text: how often each is used, and how it was first written. */
type Forms = Map<string, Form>

interface Form {
  count: number
  shown: string
}

/**
 * One text, one translation: a reader who meets both asks what the difference is. The docset is the
 * witness: within a document every occurrence is shown; across documents only those with a rarer form.
 */
export const inconsistentTranslation: Rule = {
  id: 'inconsistent-translation',
  title: 'Same source, different translations',
  reason: 'The same text is translated in several ways. Choose one.',
  severity: 'warning',
  its: 'inconsistency',
  unless: ['untranslated', 'untranslated-sentence', 'empty-target', 'misaligned-document'],
  start,
}

function start(): RuleRun {
  const translations = new Map<string, Forms>()
  return {
    gather({ unit: { pair }, language }) {
      if (!isTranslation(pair)) return
      const forms = translations.get(pair.source) ?? new Map<string, Form>()
      const key = fold(pair.target, language)
      const form = forms.get(key)
      if (form) form.count++
      else forms.set(key, { count: 1, shown: pair.target })
      translations.set(pair.source, forms)
    },
    checkDocument: (document) => check(document, translations),
  }
}

/** What is not translated is the fault of another rule. */
function isTranslation(pair: Localized): boolean {
  return /\p{L}{2}/u.test(pair.source) && pair.target.trim() !== '' && !isKeptValue(pair)
}

/** `String` may stay so beside its translation: one names the type, the other explains it. */
function isKeptValue({ source, target }: Localized): boolean {
  return source === target && isValue(source.trim().toLowerCase(), source)
}

/**
 * What no reader sees (direction marks, soft hyphens), white space and case do not make another translation,
 * nor do in Chinese spaces beside Latin words and markup.
 */
function fold(target: string, language: string): string {
  return target
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(language === 'zh' ? / (?=[^\p{ASCII}])|(?<=[^\p{ASCII}]) /gu : '', '')
    .trim()
    .toLowerCase()
}

function check({ subjects, language }: SubjectDocument, translations: Map<string, Forms>) {
  const own = new Map<string, Set<string>>()
  const varied = subjects.filter(
    ({ unit: { pair } }) => (translations.get(pair.source)?.size ?? 0) > 1 && isTranslation(pair),
  )
  for (const { unit } of varied) {
    const forms = own.get(unit.pair.source) ?? new Set()
    own.set(unit.pair.source, forms.add(fold(unit.pair.target, language)))
  }
  const isFault = ({ unit: { pair } }: Subject) =>
    own.get(pair.source)!.size > 1 ||
    commonest(translations.get(pair.source)!, fold(pair.source, language)) !==
      fold(pair.target, language)
  return varied.filter(isFault).map(({ unit }) => {
    const forms = translations.get(unit.pair.source)!
    const key = fold(unit.pair.target, language)
    const others = [...forms].filter(([form]) => form !== key).map(([, { shown }]) => shown)
    const { count } = forms.get(key)!
    const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
    const evidence = `Translated so ${count} times, and otherwise: “${others.slice(0, 3).join('”, “')}”${more}.`
    return { unit, hit: { evidence, group: unit.pair.source } }
  })
}

/** The form used most; of several, not the one that keeps the source’s sentence. */
function commonest(forms: Forms, kept: string): string {
  const isSentence = kept.split(' ').length > 2
  const rank = (form: string) =>
    2 * (forms.get(form)?.count ?? 0) - (isSentence && form === kept ? 1 : 0)
  let best = ''
  for (const form of forms.keys()) if (rank(form) > rank(best)) best = form
  return best
}
