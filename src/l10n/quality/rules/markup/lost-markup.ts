import { plainOf } from '../../../exchange/codes.ts'
import type { Inline } from '../../../exchange/inline.ts'
import { isWords } from '../../halves/translated-code.ts'
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
    const { text, oneSided } = subject
    if (oneSided || text.target.trim() === '' || text.source.trim() === '') return []
    for (const [noun, faultOf] of Object.entries(FAULTS)) {
      const fault = faultOf(subject)
      if (!fault) continue
      const { source, target, isKept } = fault
      const literal = LITERALS[noun]!.exec(source > target ? text.target : text.source)?.[0]
      const seen = literal === undefined ? '' : ` \`${literal}\` is read as text.`
      const evidence = `${noun}: ${source} in the source, ${target} in the target.${seen}`
      if (literal === undefined)
        return [{ evidence, ...(isKept && { severity: 'warning' as const }) }]
      const side = source > target ? ('target' as const) : ('source' as const)
      const start = subject.unit.pair[side].indexOf(literal)
      if (start < 0) return [{ evidence }]
      return [{ evidence, spot: { side, start, end: start + literal.length } }]
    }
    return []
  },
)

interface Fault {
  source: number
  target: number
  /** The words stand there without the markup, or are such as are translated. */
  isKept?: boolean
}

const FAULTS: Record<string, (subject: Subject) => Fault | undefined> = {
  Links: links,
  'Code spans': codes,
}

function links({ ranges }: Subject): Fault | undefined {
  const [source, target] = [linksOf(ranges.source).length, linksOf(ranges.target).length]
  return source === target ? undefined : { source, target }
}

/** A code said once where the other half says it twice is no loss, nor is a name that only the target marks. */
function codes({ unit, text }: Subject): Fault | undefined {
  const [source, target] = [codesOf(unit.inline.source), codesOf(unit.inline.target)]
  if (source.length === target.length) return undefined
  const isLost = source.length > target.length
  const [more, less, words] = isLost ? [source, target, text.target] : [target, source, text.source]
  const missing = more.filter((code) => !less.includes(code))
  const isThere = (code: string) => words.toLowerCase().includes(code.toLowerCase())
  if (missing.length === 0 || (!isLost && missing.every(isThere))) return undefined
  // `string` may well be translated.
  const isKept = missing.every((code) => isThere(code) || isWords(code))
  return { source: source.length, target: target.length, isKept }
}

function codesOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) =>
    inline.kind !== 'text' && inline.type === 'code'
      ? [plainOf(inline).replace(/\p{Cf}/gu, '')]
      : [],
  )
}

/** What the markup looks like where it is read as text. */
const LITERALS: Record<string, RegExp> = {
  Links: /[[［][^[\]［］\n]+\\?[\]］]\s?[(（][^()（）\s]+[)）]/,
  'Code spans': /\\?[｀`´][^｀`´\n]+[｀`´]/,
}
