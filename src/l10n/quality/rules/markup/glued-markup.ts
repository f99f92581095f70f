import { boldsOf, linksOf, type Range } from '../../ranges.ts'
import { inTarget, unitRule } from '../../rule.ts'

/** Endings that a language hangs on a word, also one in bold or in a link: `**Team**s`. */
const ENDINGS = /^(?:s|n|e|r|m|t|en|es|er|em|ern|ung|in|innen)(?!\p{L})/u

/** Languages that part words by spaces and hang no particle on them. */
const LANGUAGES = [
  ...[
    'de',
    'nl',
    'sv',
    'da',
    'nb',
    'nn',
    'fr',
    'es',
    'it',
    'pt',
    'ca',
    'ro',
    'pl',
    'cs',
    'sk',
    'sl',
  ],
  ...['hr', 'ru', 'uk', 'bg', 'el'],
]

/** Machine translation loses the space between a word and the markup beside it. */
export const gluedMarkup = unitRule(
  {
    id: 'glued-markup',
    title: 'Link or bold text glued to a word',
    reason:
      'A link or bold text stands against the word before or after it. Put a space between, or move the markup’s end.',
    severity: 'warning',
    its: 'whitespace',
    languages: LANGUAGES,
    unless: ['misaligned-document', 'leaked-markup', 'bold-range', 'untranslated-sentence'],
  },
  ({ unit: { pair }, ranges }) => {
    const marked = (half: readonly Range[]) => [...linksOf(half), ...boldsOf(half)]
    const isGlued = (half: string) => (range: Range) => glueOf(half, range) !== undefined
    const glued = marked(ranges.target).filter(isGlued(pair.target))
    const [first] = glued
    if (!first || glued.length <= marked(ranges.source).filter(isGlued(pair.source)).length)
      return []
    const { before, after } = glueOf(pair.target, first)!
    const start = first.start - before.length
    const end = first.end + after.length
    return [
      {
        evidence: `“${pair.target.slice(start, end)}” has no space ${before ? 'before' : 'after'} the markup.`,
        ...inTarget(start, end),
      },
    ]
  },
)

/** The letters that touch a marked stretch from outside; a marked letter is an initial. */
function glueOf(
  half: string,
  { start, end, text }: Range,
): { before: string; after: string } | undefined {
  if (text.trim().length < 2) return undefined
  const before = /[\p{L}\p{N}]{1,40}$/u.exec(half.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]{1,40}/u.exec(half.slice(end, end + 40))?.[0] ?? ''
  const isEnding = ENDINGS.test(after)
  const glue = { before: /\s$/.test(text) && !after ? '' : before, after: isEnding ? '' : after }
  return glue.before || glue.after ? glue : undefined
}
