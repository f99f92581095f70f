import type { Rule, RuleRun } from '../../rule.ts'

/** The forms of one word, by how often the docset uses them. */
interface Forms {
  counts: Map<string, number>
  most: string
}

/** Longest compound, in parts, that is compared. */
const PARTS = 3
/** How much more often the docset writes the other form. */
const MAJORITY = 2

const RUN = /[\p{sc=Katakana}ー]+(?: [\p{sc=Katakana}ー]+)*/gu

/** `サインインエラー` beside `サインイン エラー`: a search for one does not find the other. */
export const katakanaVariant: Rule = {
  id: 'katakana-variant',
  title: 'Rare spelling of a loan word',
  reason:
    'The docset mostly spells this word with another spacing or long vowel: readers search for the common form.',
  severity: 'warning',
  its: 'inconsistency',
  languages: ['ja'],
  start,
}

function start(): RuleRun {
  const words = new Map<string, Forms>()
  return {
    gather({ text }) {
      for (const { form } of compounds(text.target)) {
        const key = keyOf(form)
        const forms = words.get(key) ?? { counts: new Map<string, number>(), most: form }
        const count = (forms.counts.get(form) ?? 0) + 1
        forms.counts.set(form, count)
        if (count > forms.counts.get(forms.most)!) forms.most = form
        words.set(key, forms)
      }
    },
    check({ unit, text }) {
      const seen = new Set<string>()
      const found = new Set<string>()
      return compounds(text.target).flatMap(({ form }) => {
        const key = keyOf(form)
        const { counts, most } = words.get(key)!
        const own = counts.get(form)!
        const count = counts.get(most)!
        if (most === form || count < MAJORITY * own || seen.has(key)) return []
        seen.add(key)
        // `ビデオエッジ サービス` is the fault of `ビデオエッジ` again.
        if ([...found].some((shorter) => form.includes(shorter))) return []
        found.add(form)
        const start = unit.pair.target.indexOf(form)
        return [
          {
            evidence: `The docset writes 「${form}」 ${own} times and 「${most}」 ${count} times.`,
            group: `${key}\0${form}`,
            ...(start >= 0 && {
              spot: { side: 'target' as const, start, end: start + form.length },
            }),
          },
        ]
      })
    },
  }
}

function keyOf(form: string): string {
  return form.replace(/ー?(?: |$)/g, '')
}

/** Every sequence of up to three parts of a run of katakana. */
function compounds(text: string): { form: string }[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const parts = run.split(' ')
    return parts.flatMap((_, from) =>
      parts
        .slice(from, from + PARTS)
        .map((__, length) => ({ form: parts.slice(from, from + length + 1).join(' ') }))
        .filter(({ form }) => form.length > 3),
    )
  })
}
