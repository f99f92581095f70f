import type { Point } from 'unist'
import type { Localized, Side } from '../document.ts'
import { INCLUDE_START, INSIDE, TEXT } from '../markdown/learn/bracket-directives.ts'
import type { Definitions } from '../markdown/definitions.ts'
import { expandIncludes, type OpenNested } from '../markdown/learn/expand-includes.ts'
import { noteOf, withoutNoteMark } from '../notes/elements.ts'
import type { Pair } from './scan.ts'
import { toToken } from '../markdown/skeleton.ts'

/** A pair that a page shows: the document's own, or of a file it includes. */
export interface Token {
  pair: Pair
  /** The pair's halves with what they include: what a reader sees. */
  halves: Localized
  /** What `data-s` carries: the id's number; the whole id where its prefix is not the document's. */
  label: string
  /** Where the pair stands in the document; for an included file's pair, where the file is included. */
  position: Point
  /** Path of the file the pair stands in. */
  from: string
  /** The link definitions of that file. */
  definitions: Definitions
  /** The pair is an include directive and at most a mark behind it: the file is shown in its stead. */
  include?: string
  /** Label of the footnote that the pair begins. */
  note?: string
}

/** An include directive that became a sentence of its own; translators add what sentences end in. */
const INCLUDE_ONLY = new RegExp(
  `^\\s*(${INCLUDE_START}\\[${TEXT}\\]\\(${INSIDE}\\)\\s*\\])([\\s?.!。？]*)$`,
  'i',
)

type Shown = Pick<Token, 'halves' | 'include' | 'note'>

/** What a reader sees of a pair's halves. */
export function readHalves(pair: Pair, open: OpenNested): Shown {
  const [, include, source = ''] = INCLUDE_ONLY.exec(pair.source) ?? []
  const [, , target] = INCLUDE_ONLY.exec(pair.target) ?? []
  if (include !== undefined && target !== undefined)
    return { include, halves: { target: target.trimStart(), source: source.trimStart() } }
  const halves = {
    target: expandIncludes(mendHalf(pair, 'target'), 'target', open),
    source: expandIncludes(mendHalf(pair, 'source'), 'source', open),
  }
  const note = noteOf(halves)
  if (note === undefined) return { halves }
  const { target: text, source: original } = halves
  return { note, halves: { target: withoutNoteMark(text), source: withoutNoteMark(original) } }
}

/** A half as it was before the converter: what wrote `&quot;` into a wrapper wrote it into the titles of its links and images too. */
export function mendHalf(pair: Pair, side: Side): string {
  return pair.repaired ? pair[side].replaceAll('&quot;', '"') : pair[side]
}

/** What stands for a pair in the skeleton. */
export function writeToken(token: Shown, number: number, write = toToken): string {
  if (token.note !== undefined) return `[^${token.note}]: ${write(number)}`
  if (token.include === undefined) return write(number)
  return isSilent(token) ? token.include : token.include + write(number)
}

/** Whether a pair shows nothing but the file it includes. */
export function isSilent({ include, halves }: Shown): boolean {
  return include !== undefined && halves.target === '' && halves.source === ''
}
