import { unitRule } from '../../rule.ts'

/** `](…)` as written: an address with spaces in it is no link to a Markdown parser any more. */
const ADDRESS = /\]\(([^()"]*)\)/g
const LETTER = /[^\p{ASCII}\P{L}]/u

/** An address is no text: translated, it leads nowhere. */
export const translatedAddress = unitRule(
  {
    id: 'translated-address',
    title: 'Translated text in a link’s address',
    reason:
      'The address holds words of the target language that the source’s has not: the link leads nowhere. Take the address from the source.',
    severity: 'error',
    its: 'mistranslation',
  },
  ({ unit: { pair } }) => {
    const translated = (half: string) =>
      [...half.matchAll(ADDRESS)].find(([, address]) => LETTER.test(address!))
    const match = translated(pair.target)
    if (!match || translated(pair.source)) return []
    const spot = { side: 'target' as const, start: match.index, end: match.index + match[0].length }
    return [{ evidence: `The address is \`${match[1]}\`.`, spot }]
  },
)
