import type { Rule, RuleRun, Subject, SubjectDocument } from '../rule.ts'

/** The translations of one text: how often each is used. */
type Forms = Map<string, number>

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
  precision: { right: 30, of: 32 },
  unless: ['untranslated', 'misaligned-document'],
  start,
}

function start(): RuleRun {
  const translations = new Map<string, Forms>()
  return {
    gather({ unit: { pair } }) {
      if (!/\p{L}{2}/u.test(pair.source)) return
      const forms = translations.get(pair.source) ?? new Map<string, number>()
      forms.set(pair.target, (forms.get(pair.target) ?? 0) + 1)
      translations.set(pair.source, forms)
    },
    checkDocument: (document) => check(document, translations),
  }
}

function check({ subjects }: SubjectDocument, translations: Map<string, Forms>) {
  const own = new Map<string, Set<string>>()
  const varied = subjects.filter(({ unit }) => (translations.get(unit.pair.source)?.size ?? 0) > 1)
  for (const { unit } of varied) {
    own.set(unit.pair.source, (own.get(unit.pair.source) ?? new Set()).add(unit.pair.target))
  }
  const isFault = ({ unit: { pair } }: Subject) =>
    own.get(pair.source)!.size > 1 || commonest(translations.get(pair.source)!) !== pair.target
  return varied.filter(isFault).map(({ unit }) => {
    const forms = translations.get(unit.pair.source)!
    const others = [...forms.keys()].filter((form) => form !== unit.pair.target)
    const count = forms.get(unit.pair.target)!
    const evidence = `Translated so ${count} times, and otherwise: 「${others.slice(0, 3).join('」「')}」${others.length > 3 ? ` and ${others.length - 3} more` : ''}.`
    return { unit, hit: { evidence, group: unit.pair.source } }
  })
}

function commonest(forms: Forms): string {
  let best = ''
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form
  return best
}
