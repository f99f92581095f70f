import type { CodeType } from '../../../exchange/inline.ts'
import { addressOf, linksOf } from '../../ranges.ts'
import { inTarget, unitRule, type Subject } from '../../rule.ts'

/**
 * Code, HTML tags and link addresses are not for translation: no tool touches them, so that a
 * difference is a mistake of an editor. Over 146,936 pairs of one docset hardly any differs.
 */
export const changedMarkup = unitRule(
  {
    id: 'changed-markup',
    title: 'Code, tag or address changed',
    reason:
      'Code, an HTML tag or a link’s address is in one half only. Copy it from the source as it is.',
    severity: 'error',
    its: 'markup',
    unless: ['translated-address', 'leaked-markup', 'damaged-wrapper', 'misaligned-document'],
  },
  (subject) => {
    const { unit, text } = subject
    if (text.target.trim() === '' || text.source === text.target) return []
    const kinds = { code: codes, tag: tags, address: addresses }
    for (const [kind, read] of Object.entries(kinds)) {
      const source = read(subject, 'source')
      const target = read(subject, 'target')
      const changed = target.find((each) => !source.includes(each))
      if (changed === undefined || source.length === 0) continue
      const start = unit.pair.target.indexOf(changed)
      const isProse =
        kind === 'code' && source.some((each) => !target.includes(each) && PROSE.test(each))
      return [
        {
          evidence: `The target has the ${kind} \`${changed}\`, which the source has not.`,
          ...inTarget(start, start + changed.length),
          ...(isProse && { severity: 'info' as const }),
        },
      ]
    }
    return []
  },
)

/** Words in code (`question mark`) name what is typed; a translation may well show it (`?`). */
const PROSE = /^`+\s*\p{L}{2,}(?: \p{L}+)+\s*`+$/u

type Read = (subject: Subject, side: 'source' | 'target') => string[]

function rawOf(type: CodeType): Read {
  return ({ unit }, side) =>
    unit.inline[side]
      .filter((inline) => inline.kind === 'alone' && inline.type === type)
      .map(({ raw }) => raw)
}

const codes = rawOf('code')
const tags = rawOf('html')

/** Addresses without the locale, which each language has its own of. */
const addresses: Read = ({ ranges }, side) =>
  linksOf(ranges[side]).map(({ close }) =>
    addressOf(close).replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/i, ''),
  )
