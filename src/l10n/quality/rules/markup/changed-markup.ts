import type { CodeType } from '../../../exchange/inline.ts'
import { addressesOf, withoutFragment } from '../../halves/addresses.ts'
import { isTranslatedCode } from '../../halves/translated-code.ts'
import { sharesScript } from '../../shared-script.ts'
import { inTarget, type Hit, type Rule, type RuleRun, type Subject } from '../../rule.ts'

/**
 * Code, HTML tags and link addresses are not for translation: no tool touches them, so that a
 * difference is a mistake of an editor. Over 146,936 pairs of one docset hardly any differs.
 */
export const changedMarkup: Rule = {
  id: 'changed-markup',
  title: 'Code, tag or address changed',
  reason:
    'Code, an HTML tag or a link’s address is in one half only. Copy it from the source as it is.',
  severity: 'error',
  its: 'markup',
  unless: ['translated-address', 'leaked-markup', 'damaged-wrapper', 'misaligned-document'],
  start,
}

function start(): RuleRun {
  const words = { source: new Set<string>(), target: new Set<string>() }
  return {
    gather({ text, language }) {
      // Other languages are told by their letters.
      if (!sharesScript(language)) return
      for (const side of ['source', 'target'] as const) {
        for (const [word] of text[side].matchAll(/\p{L}{3,}/gu)) words[side].add(word.toLowerCase())
      }
    },
    check: (subject) => check(subject, (word) => words.target.has(word) && !words.source.has(word)),
  }
}

/** @param isTranslation whether the docset uses a word in its target language alone */
function check(subject: Subject, isTranslation: (word: string) => boolean): Hit[] {
  const { unit, text } = subject
  // Of a text that is merged with its neighbour, half of the markup stands there.
  if (subject.oneSided || text.source === text.target) return []
  for (const [kind, { read, isSame }] of Object.entries(KINDS)) {
    const source = read(subject, 'source')
    const target = read(subject, 'target')
    if (source.length === 0) continue
    const changed = target.find((each) => !source.some((other) => isSame(each, other)))
    if (changed === undefined) continue
    const lost = source.filter((each) => !target.some((other) => isSame(each, other)))
    // What the source names without marking it, a translation may mark.
    if (kind === 'code' && lost.length === 0 && text.source.includes(plain(changed))) continue
    const isMinor =
      kind === 'code' && lost.some((each) => isTranslatedCode(each, changed, isTranslation))
    const start = unit.pair.target.indexOf(changed)
    return [
      {
        evidence: `The target has the ${kind} \`${changed}\`, which the source has not.`,
        ...inTarget(start, start + changed.length),
        ...(isMinor && { severity: 'info' as const }),
      },
    ]
  }
  return []
}

type Read = (subject: Subject, side: 'source' | 'target') => string[]
type Compare = (one: string, other: string) => boolean

interface Kind {
  read: Read
  isSame: Compare
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
