/** The stretches that paired codes enclose. */
import type { CodeType, Inline } from '../exchange/inline.ts'

/** Offsets are into the raw half. */
export interface Range {
  type: CodeType
  /** From the start of the opening code to the end of the closing one. */
  start: number
  end: number
  /** What stands between the codes, markup included. */
  innerStart: number
  innerEnd: number
  /** What stands between the codes, without markup. */
  text: string
  /** The same, code included as it is written. */
  shown: string
  /** Raw closing code: of a link `](address)`. */
  close: string
}

/** The paired codes of a half, outer before inner. */
export function readRanges(inlines: readonly Inline[]): Range[] {
  const ranges: Range[] = []
  const open = new Map<number, Range>()
  for (const inline of inlines) {
    const end = inline.start + inline.raw.length
    if (inline.kind === 'text') {
      for (const range of open.values()) {
        range.text += inline.raw
        range.shown += inline.raw
      }
    } else if (inline.kind === 'alone' && inline.type === 'code') {
      for (const range of open.values()) range.shown += inline.raw
    } else if (inline.kind === 'open') {
      const range = {
        type: inline.type,
        start: inline.start,
        end,
        innerStart: end,
        innerEnd: end,
        text: '',
        shown: '',
        close: '',
      }
      open.set(inline.pair, range)
      ranges.push(range)
    } else if (inline.kind === 'close') {
      const range = open.get(inline.pair)
      if (range) Object.assign(range, { end, innerEnd: inline.start, close: inline.raw })
      open.delete(inline.pair)
    }
  }
  return ranges
}

/** Links that show a text of their own; a bare address does not. */
export function linksOf(ranges: readonly Range[]): Range[] {
  return ranges.filter(({ type, close }) => type === 'link' && close.startsWith(']'))
}

/** Bold stretches, bold italic ones included. */
export function boldsOf(ranges: readonly Range[]): Range[] {
  return ranges.filter(({ type }) => type === 'bold' || type === 'bold-italic')
}

/** The address of a link. @example addressOf('](a.md "title")') // 'a.md' */
export function addressOf(close: string): string {
  return /^\s*\]\(\s*<?([^\s>]*)/.exec(close)?.[1]?.replace(/\)$/, '') ?? ''
}

const BRACKETS: Record<string, string> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '」': '「',
  '』': '『',
  '】': '【',
  '》': '《',
  '〉': '〈',
}
const OPENERS = new Set(Object.values(BRACKETS))

/** The first bracket without its other half, or nothing. An escaped bracket counts as one. */
export function unbalanced(text: string): string | undefined {
  const stack: string[] = []
  for (const character of text) {
    if (OPENERS.has(character)) stack.push(character)
    else if (character in BRACKETS && stack.pop() !== BRACKETS[character]) return character
  }
  return stack[0]
}
