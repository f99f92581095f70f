import type { CodeType } from '../../../exchange/inline.ts'
import { addressesOf, withoutFragment } from '../../halves/addresses.ts'
import { isTranslatedCode } from '../../halves/translated-code.ts'
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
    // Of a text that is merged with its neighbour, half of the markup stands there.
    if (subject.oneSided || text.source === text.target) return []
    for (const [kind, { read, isSame, isLess }] of Object.entries(KINDS)) {
      const source = read(subject, 'source')
      const target = read(subject, 'target')
      if (source.length === 0) continue
      const changed = target.find((each) => !source.some((other) => isSame(each, other)))
      if (changed === undefined) continue
      const start = unit.pair.target.indexOf(changed)
      const lost = source.filter((each) => !target.some((other) => isSame(each, other)))
      // What the source names without marking it, a translation may mark.
      if (kind === 'code' && lost.length === 0 && text.source.includes(plain(changed))) continue
      const isMinor = isLess !== undefined && lost.some((each) => isLess(each, changed))
      return [
        {
          evidence: `The target has the ${kind} \`${changed}\`, which the source has not.`,
          ...inTarget(start, start + changed.length),
          ...(isMinor && { severity: 'info' as const }),
        },
      ]
    }
    return []
  },
)

type Read = (subject: Subject, side: 'source' | 'target') => string[]
type Compare = (one: string, other: string) => boolean

interface Kind {
  read: Read
  isSame: Compare
  /** Whether a difference may well be right. */
  isLess?: (source: string, target: string) => boolean
}

function rawOf(type: CodeType): Read {
  return ({ unit }, side) =>
    unit.inline[side]
      .filter((inline) => inline.kind === 'alone' && inline.type === type)
      .map(({ raw }) => raw)
}

/** Code without its backticks, spaces, and marks of direction, which no reader sees. */
function plain(code: string): string {
  return code.replace(/[\p{Cf}\s`]/gu, '')
}

const KINDS: Readonly<Record<string, Kind>> = {
  code: {
    read: rawOf('code'),
    isSame: (one, other) => plain(one) === plain(other),
    isLess: isTranslatedCode,
  },
  tag: { read: rawOf('html'), isSame: (one, other) => one === other },
  address: {
    read: addressesOf,
    // What a page's fragment is called is checked with its links.
    isSame: (one, other) =>
      one === other ||
      (one.includes('#') && withoutFragment(one) === withoutFragment(other)) ||
      // A damaged address of the source, mended.
      (/^https?:/.test(one) && other.length > one.length && other.includes(one)),
  },
}
