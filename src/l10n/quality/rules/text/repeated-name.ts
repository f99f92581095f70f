import { unitRule } from '../../rule.ts'
import { sharesScript } from '../../shared-script.ts'

/** A name, and the same name again with nothing but spaces or brackets between. */
const REPEATED =
  /(?<![\p{L}\p{N}])((?:[A-Z][A-Za-z]+|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,3}))[\s()（）]{0,3}\1(?![\p{sc=Latin}\d])/u

export const repeatedName = unitRule(
  {
    id: 'repeated-name',
    title: 'Name repeated',
    reason: 'A name stands twice in a row, which it does not in the source. Remove one.',
    severity: 'warning',
    its: 'duplication',
    unless: ['misaligned-document'],
  },
  ({ unit, text, language }) => {
    const match = REPEATED.exec(text.target)
    if (!match || REPEATED.test(text.source) || isGloss(text.target, match, language)) return []
    const count = (half: string) => half.split(match[1]!).length - 1
    if (count(text.source) === 0 || count(text.target) <= count(text.source)) return []
    const start = unit.pair.target.indexOf(match[0])
    return [
      {
        evidence: `\`${match[1]}\` stands ${count(text.target)} times in the target, ${count(text.source)} in the source.`,
        ...(start >= 0 && {
          spot: { side: 'target' as const, start, end: start + match[0].length },
        }),
      },
    ]
  },
)

/** `Groups in Outlook (Outlook のグループ)`: an untranslated title and its translation. */
function isGloss(target: string, match: RegExpExecArray, language: string): boolean {
  if (!/[(（]/.test(match[0])) return false
  const inside = /[(（]([^()（）]*)/.exec(target.slice(match.index))?.[1] ?? ''
  return sharesScript(language)
    ? /\p{L}{2}/u.test(inside.replaceAll(match[1]!, ''))
    : /[^\p{ASCII}\P{L}]/u.test(inside)
}
