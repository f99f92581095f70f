/**
 * References: `[text][label]` and `[label]`, with the address in another place of the file. A half of a
 * pair is rendered alone, so that it must carry the address itself.
 */
import { findSpans } from './inline-spans.ts'
import type { Piece } from './pieces.ts'
import type { Span } from './span.ts'
import type { Passage, Slice } from '../types.ts'

/** What stands in brackets behind a link's text, by label. */
export type Definitions = ReadonlyMap<string, string>

const DEFINITION = /^\[([^\]\\*`]+)\]:[ \t]*([^\s].*)$/

const toLabel = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

export function readDefinitions(pieces: readonly Piece[]): Definitions {
  const definitions = new Map<string, string>()
  for (const { kind, block } of pieces) {
    const match = kind === 'definition' ? DEFINITION.exec(block.text) : null
    if (!match) continue
    const label = toLabel(match[1]!)
    if (!definitions.has(label)) definitions.set(label, match[2]!.trim())
  }
  return definitions
}

/** Part of a passage that something else stands for. */
interface Edit {
  start: number
  end: number
  text: string
}

/** The passage with the addresses of its references; the slices show what the file does not have so. */
export function resolveReferences(passage: Passage, definitions: Definitions): Passage {
  if (definitions.size === 0 || !passage.markdown.includes('[')) return passage
  const edits = findEdits(passage.markdown, definitions)
  return edits.length === 0 ? passage : applyEdits(passage, edits)
}

const SHORTCUT = /\[([^[\]]+)\](?![[(:])/g

function findEdits(markdown: string, definitions: Definitions): Edit[] {
  const edits: Edit[] = []
  const { references, solid } = collectSpans(markdown)
  for (const { innerStart, innerEnd, end } of references) {
    const label = markdown.slice(innerEnd + 2, end - 1) || markdown.slice(innerStart, innerEnd)
    const address = definitions.get(toLabel(label))
    if (address !== undefined) edits.push({ start: innerEnd + 1, end, text: `(${address})` })
  }
  let next = 0
  for (const match of markdown.matchAll(SHORTCUT)) {
    const end = match.index + match[0].length
    while (next < solid.length && solid[next]!.end <= match.index) next++
    if (solid[next] && solid[next]!.start < end) continue
    const address = definitions.get(toLabel(match[1]!))
    if (address !== undefined) edits.push({ start: end, end, text: `(${address})` })
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** Spans inside one another that are looked into: a reference in emphasis, an image's in a link. */
const MAX_DEPTH = 6

interface Collected {
  /** References at whatever depth. */
  references: Span[]
  /** Spans that are no emphasis, the outermost of them. */
  solid: Span[]
}

function collectSpans(markdown: string): Collected {
  const found: Collected = { references: [], solid: [] }
  const visit = (from: number, to: number, depth: number, isInSolid: boolean) => {
    for (const span of findSpans(markdown.slice(from, to))) {
      const { kind } = span
      const [innerStart, innerEnd] = [span.innerStart + from, span.innerEnd + from]
      const own = { kind, start: span.start + from, end: span.end + from, innerStart, innerEnd }
      if (kind === 'reference') found.references.push(own)
      if (kind !== 'emphasis' && !isInSolid) found.solid.push(own)
      const isOpen = kind === 'emphasis' || kind === 'link' || kind === 'reference'
      if (isOpen && depth < MAX_DEPTH)
        visit(innerStart, innerEnd, depth + 1, isInSolid || kind !== 'emphasis')
    }
  }
  visit(0, markdown.length, 0, false)
  return found
}

function applyEdits(passage: Passage, edits: readonly Edit[]): Passage {
  const slices: Slice[] = []
  let markdown = ''
  let at = 0
  const keep = (to: number) => {
    for (const slice of passage.slices) {
      const from = Math.max(at, slice.at)
      const until = Math.min(to, slice.at + slice.end - slice.start)
      if (from >= until) continue
      const start = slice.start + from - slice.at
      slices.push({ at: markdown.length + from - at, start, end: start + until - from })
    }
    markdown += passage.markdown.slice(at, to)
  }
  for (const { start, end, text } of edits) {
    keep(start)
    markdown += text
    at = end
  }
  keep(passage.markdown.length)
  return { ...passage, markdown, slices }
}
