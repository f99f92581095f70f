import { unitRule } from '../../rule.ts'

const VERB =
  /([A-Z][A-Za-z0-9]{1,60})\s?((?:できます|できません|できる|できない|します|しません|する|しない|した|して|される|されます|されて|された|させ)[\p{sc=Hiragana}]*)/gu

/** Machine translation loses the verb and inflects the product’s name in its place. */
export const inflectedName = unitRule(
  {
    id: 'inflected-name',
    title: 'Name inflected as a verb',
    reason:
      'A product’s name is conjugated: the sentence has lost its verb. Translate the sentence again.',
    severity: 'error',
    its: 'grammar',
    languages: ['ja'],
    unless: ['misaligned-document'],
  },
  ({ unit, text }) => {
    for (const match of unit.pair.target.matchAll(VERB)) {
      const [all, name = '', verb] = match
      if (!isName(name, text.source)) continue
      const spot = { side: 'target' as const, start: match.index, end: match.index + all.length }
      return [{ evidence: `\`${name}\` is a name, \`${verb}\` inflects it.`, spot }]
    }
    return []
  },
)

/** Capitalized within a sentence of the source, and not in capitals throughout (`OK`, `PING`). */
function isName(name: string, source: string): boolean {
  const first = source.search(/[\p{L}\d,)] /u)
  if (first < 0 || !/[a-z]/.test(name)) return false
  return new RegExp(`(?<=[\\p{L}\\d,)] |\\S )${name}\\b`, 'u').test(source.slice(first))
}
