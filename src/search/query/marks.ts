/** What of a text is shown, and which parts of it answer the query. The text itself is never folded. */
import { fold } from '../words/fold.ts'
import { match } from './match.ts'
import type { Query } from './query.ts'

export interface Part {
  text: string
  marked: boolean
}

/** Context kept before the first mark of a text that is cut. */
const LEAD = 24

/**
 * @param limit longest text shown, in UTF-16 units; what is cut is replaced by `…`
 * @example markParts('The DNS settings', parseQuery('dns'), 80)
 *   // [{ text: 'The ', marked: false }, { text: 'DNS', marked: true }, { text: ' settings', marked: false }]
 */
export function markParts(text: string, query: Query, limit: number): Part[] {
  const folded = fold(text)
  const ranges = match(query, folded)
    .spans.map(([start, end]) => [folded.at[start]!, folded.to[end - 1]!] as const)
    .sort((a, b) => a[0] - b[0])
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    const last = parts.at(-1)
    if (last?.marked) last.text += text.slice(from, end)
    else parts.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return shorten(parts, limit)
}

function shorten(parts: Part[], limit: number): Part[] {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0)
  if (length <= limit) return parts
  const [first, ...rest] = parts as [Part, ...Part[]]
  const isLate = !first.marked && rest.length > 0 && first.text.length > LEAD + limit / 3
  const begin = isLate ? { text: `…${last(first.text, LEAD)}`, marked: false } : first
  const shown: Part[] = []
  let room = limit
  for (const part of [begin, ...rest]) {
    if (room <= 0) break
    const cut = part.text.length > room
    shown.push(cut ? { ...part, text: `${part.text.slice(0, room)}…` } : part)
    room -= part.text.length
  }
  return shown
}

/** The end of a text, from a word's beginning where words are set apart. */
function last(text: string, length: number): string {
  const end = text.slice(-length)
  const space = end.indexOf(' ')
  return space > 0 && space < length / 2 ? end.slice(space + 1) : end
}
