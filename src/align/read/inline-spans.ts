/** What stands in one line of Markdown as a whole: code, links, tags, emphasis. No sentence ends inside. */
import { keepOutermost, type Span, type SpanKind } from './span.ts'

interface Opener {
  at: number
  length: number
}

interface State {
  text: string
  spans: Span[]
  brackets: number[]
  delimiters: Record<'*' | '_', Opener[]>
  /** Starts of runs of marks, by their length; made when the first is met. */
  runs: Map<number, number[]> | undefined
}

const SPECIAL = /[\\`[\]<:*_]/g
const TAG =
  /<(?:[a-zA-Z][\w.:-]*(?:\s[^<>]*)?\/?|\/[a-zA-Z][\w.:-]*\s*|https?:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/y
const DIRECTIVE = /:::[^\n:][^\n]*?:::/y

/** Longest destination that is looked for, so that hostile text costs no more than its length. */
const MAX_DESTINATION = 2000
const MAX_TAG = 1000

/** Finds the outermost spans of a text, in order. */
export function findSpans(text: string): Span[] {
  SPECIAL.lastIndex = 0
  if (!SPECIAL.test(text)) return []
  const state: State = {
    text,
    spans: [],
    brackets: [],
    delimiters: { '*': [], _: [] },
    runs: undefined,
  }
  let at = 0
  while (at < text.length) {
    SPECIAL.lastIndex = at
    const next = SPECIAL.exec(text)
    if (!next) break
    at = readSpecial(state, next.index, next[0])
  }
  return keepOutermost(state.spans)
}

/** @returns where to go on */
function readSpecial(state: State, at: number, character: string): number {
  const { text } = state
  switch (character) {
    case '\\':
      return at + 2
    case '`':
      return readCode(state, at)
    case '[':
      state.brackets.push(text[at - 1] === '!' && text[at - 2] !== '\\' ? at - 1 : at)
      return at + 1
    case ']':
      return readBracketEnd(state, at)
    case '<':
      return readSticky(state, at, TAG, 'tag')
    case ':':
      return text.startsWith(':::', at) ? readSticky(state, at, DIRECTIVE, 'directive') : at + 1
    default:
      return readDelimiters(state, at, character as '*' | '_')
  }
}

function readSticky(state: State, at: number, pattern: RegExp, kind: SpanKind): number {
  const part = state.text.slice(at, at + MAX_TAG)
  pattern.lastIndex = 0
  const match = pattern.exec(part)
  if (!match) return at + (kind === 'directive' ? 3 : 1)
  const end = at + match[0].length
  state.spans.push({ kind, start: at, end, innerStart: end, innerEnd: end })
  return end
}

function readCode(state: State, at: number): number {
  const { text } = state
  const end = runEnd(text, at)
  state.runs ??= findRuns(text, at)
  const starts = state.runs.get(end - at) ?? []
  while (starts.length > 0 && starts.at(-1)! < end) starts.pop()
  const close = starts.at(-1)
  if (close === undefined) return end
  const closeEnd = close + end - at
  state.spans.push({ kind: 'code', start: at, end: closeEnd, innerStart: end, innerEnd: close })
  return closeEnd
}

function runEnd(text: string, at: number): number {
  let end = at + 1
  while (text[end] === text[at]) end++
  return end
}

/** Starts of runs of marks, the last first. */
function findRuns(text: string, from: number): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = from; at >= 0;) {
    const end = runEnd(text, at)
    const starts = runs.get(end - at)
    if (starts) starts.push(at)
    else runs.set(end - at, [at])
    at = text.indexOf('`', end)
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

function readBracketEnd(state: State, at: number): number {
  const { text, brackets, delimiters } = state
  const start = brackets.pop()
  if (start === undefined) return at + 1
  const isImage = text[start] === '!'
  const innerStart = start + (isImage ? 2 : 1)
  const kind: SpanKind = isImage ? 'image' : 'link'
  const end = text[at + 1] === '(' ? destinationEnd(text, at + 1) : -1
  if (end >= 0) {
    state.spans.push({ kind, start, end, innerStart, innerEnd: at })
  } else if (text[at + 1] === '[') {
    const close = text.slice(at + 2, at + 2 + MAX_TAG).indexOf(']')
    if (close < 0) return at + 1
    const referenceEnd = at + 2 + close + 1
    state.spans.push({ kind: 'reference', start, end: referenceEnd, innerStart, innerEnd: at })
  } else return at + 1
  for (const openers of [delimiters['*'], delimiters._])
    while (openers.length > 0 && openers.at(-1)!.at > start) openers.pop()
  return state.spans.at(-1)!.end
}

/** End of `(…)`, brackets in it balanced, or -1. */
function destinationEnd(text: string, from: number): number {
  let depth = 0
  const limit = Math.min(text.length, from + MAX_DESTINATION)
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 40) depth++
    else if (code === 41 && --depth === 0) return at + 1
  }
  return -1
}

/** Openers looked at for one run of stars that closes. */
const MAX_OPENERS = 30

function readDelimiters(state: State, at: number, character: '*' | '_'): number {
  const { text, delimiters } = state
  const end = runEnd(text, at)
  const openers = delimiters[character]
  const isAfterText = at > 0 && !/\s/.test(text[at - 1]!)
  let rest = end - at
  if (isAfterText) {
    let looked = 0
    for (
      let top = openers.length - 1;
      top >= 0 && rest > 0 && looked < MAX_OPENERS;
      top--, looked++
    ) {
      const opener = openers[top]!
      if (opener.length > rest) continue
      const close = end - rest
      rest -= opener.length
      state.spans.push({
        kind: 'emphasis',
        start: opener.at,
        end: close + opener.length,
        innerStart: opener.at + opener.length,
        innerEnd: close,
      })
      openers.length = top
      const others = delimiters[character === '*' ? '_' : '*']
      while (others.length > 0 && others.at(-1)!.at > opener.at) others.pop()
    }
  }
  const canOpen = end < text.length && !/\s/.test(text[end]!)
  const isInWord = character === '_' && isAfterText && /[\p{L}\p{N}]/u.test(text[at - 1]!)
  if (rest === end - at && canOpen && !isInWord) openers.push({ at, length: rest })
  return end
}
