/** A pair as a line of the concordance: the phrase in its context, and the likely counterpart beside it. */
import type { Line, Stretch } from '../../concordance/query/concordance.ts'
import { occurrencesOf } from '../../concordance/tokens.ts'
import type { Localized, Side } from '../../sxs/document.ts'
import { make } from '../shared/dom.ts'

export interface LineSettings {
  /** Address of the locale's pages, with its last slash. */
  pages: string
  languages: Localized
  /** Folded, the likeliest first. */
  counterparts: Localized<string[]>
}

/** Characters before and after the phrase. */
const CONTEXT = 60

export function showLine(
  line: Line,
  { pages, languages, counterparts }: LineSettings,
): HTMLElement {
  const asked: Side = line.marks.target.length > 0 ? 'target' : 'source'
  const other: Side = asked === 'target' ? 'source' : 'target'
  const half = (side: Side, children: (Node | string)[]) =>
    make('p', { lang: languages[side], dir: 'auto' }, ...children)
  const isBoth = line.marks[other].length > 0
  const likely = isBoth ? line.marks[other] : likelyIn(line[other], counterparts[other])
  const item = make(
    'li',
    {},
    half(asked, inContext(line[asked], line.marks[asked])),
    half(other, marked(line[other], likely, isBoth ? '' : 'likely')),
  )
  if (line.slug !== undefined) {
    const link = make('a', { href: `${pages}${line.slug}/#s-${line.id}` }, line.id)
    item.append(make('p', {}, link))
  }
  return item
}

/** The likeliest counterpart that the sentence has. */
function likelyIn(text: string, counterparts: readonly string[]): Stretch[] {
  for (const counterpart of counterparts) {
    const [found] = occurrencesOf(counterpart, text)
    if (found) return [found]
  }
  return []
}

function inContext(text: string, marks: readonly Stretch[]): (Node | string)[] {
  const [first] = marks
  if (!first) return [text]
  const from = Math.max(0, first.start - CONTEXT)
  const to = Math.min(text.length, first.end + CONTEXT)
  const shown = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
  return [
    ...(from > 0 ? ['…'] : []),
    ...marked(text.slice(from, to), shown, ''),
    ...(to < text.length ? ['…'] : []),
  ]
}

function marked(text: string, marks: readonly Stretch[], className: string): (Node | string)[] {
  const nodes: (Node | string)[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    nodes.push(text.slice(at, start), make('mark', { className }, text.slice(start, end)))
    at = end
  }
  return [...nodes, text.slice(at)]
}
