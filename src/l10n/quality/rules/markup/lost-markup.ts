import { linksOf } from '../../ranges.ts'
import { unitRule, type Subject } from '../../rule.ts'

/** What is a link or code in one language is so in the other; bold text has a rule of its own. */
export const lostMarkup = unitRule(
  {
    id: 'lost-markup',
    title: 'Link or code lost',
    reason:
      'One half has fewer links or code spans than the other: the reader cannot follow, or cannot tell what to type. Write the markup as the other half has it.',
    severity: 'error',
    its: 'markup',
    unless: [
      'translated-address',
      'changed-markup',
      'leaked-markup',
      'damaged-wrapper',
      'misaligned-document',
    ],
  },
  (subject) => {
    const { text } = subject
    if (text.target.trim() === '' || text.source.trim() === '') return []
    for (const [noun, count] of Object.entries(COUNTS)) {
      const source = count(subject, 'source')
      const target = count(subject, 'target')
      if (source === target) continue
      const literal = LITERALS[noun]!.exec(source > target ? text.target : text.source)?.[0]
      const seen = literal === undefined ? '' : ` \`${literal}\` is read as text.`
      const evidence = `${noun}: ${source} in the source, ${target} in the target.${seen}`
      const side = source > target ? ('target' as const) : ('source' as const)
      const start = literal === undefined ? -1 : subject.unit.pair[side].indexOf(literal)
      if (start < 0) return [{ evidence }]
      return [{ evidence, spot: { side, start, end: start + literal!.length } }]
    }
    return []
  },
)

const COUNTS: Record<string, (subject: Subject, side: 'source' | 'target') => number> = {
  Links: ({ ranges }, side) => linksOf(ranges[side]).length,
  'Code spans': ({ unit }, side) =>
    unit.inline[side].filter((inline) => inline.kind !== 'text' && inline.type === 'code').length,
}

/** What the markup looks like where it is read as text. */
const LITERALS: Record<string, RegExp> = {
  Links: /[[［][^[\]［］\n]+\\?[\]］]\s?[(（][^()（）\s]+[)）]/,
  'Code spans': /\\?[｀`´][^｀`´\n]+[｀`´]/,
}
