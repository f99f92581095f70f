/** Quality findings in XLIFF 2: `mrk` with the attributes of the ITS module. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { Finding } from '../quality/finding.ts'
import type { Inline, Text } from './inline.ts'
import type { Severity } from '../quality/rule.ts'
import { xmlText } from './xml.ts'

/** ITS counts severity from 0 to 100. */
const SEVERITY: Record<Severity, string> = { error: '100', warning: '50', info: '10' }

type Children = Element['children']

/**
 * The content of a target with its findings marked. A finding whose spot lies within a stretch of text
 * is marked there; any other, such as one that spans codes, marks the whole target.
 *
 * @param render renders inlines that hold no finding
 */
export function markFindings(
  inlines: readonly Inline[],
  findings: readonly Finding[],
  render: (inlines: readonly Inline[]) => Children,
): Children {
  const marks = findings.map((finding, index) => ({ finding, id: `q${index + 1}` }))
  const [first] = marks
  if (!first) return render(inlines)
  const text = inlines.find((inline) => inline.kind === 'text' && holds(inline, first.finding))
  // Text within a paired code cannot be cut out of it here: the pair would lose its end.
  const isPlain = inlines.every(({ kind }) => kind === 'text' || kind === 'alone')
  const precise = isPlain && text?.kind === 'text' ? text : undefined
  const inner = precise ? cut(inlines, precise, first, render) : render(inlines)
  return (precise ? marks.slice(1) : marks).reduce<Children>(
    (children, mark) => [element(mark, children)],
    inner,
  )
}

type Mark = { finding: Finding; id: string }

function holds(text: Text, { spot }: Finding): boolean {
  return (
    spot?.side === 'target' && spot.start >= text.start && spot.end <= text.start + text.raw.length
  )
}

function cut(
  inlines: readonly Inline[],
  text: Text,
  mark: Mark,
  render: (inlines: readonly Inline[]) => Children,
): Children {
  const at = inlines.indexOf(text)
  const { start, end } = mark.finding.spot!
  const piece = (from: number, to: number): Inline[] =>
    to > from
      ? [{ kind: 'text', raw: text.raw.slice(from - text.start, to - text.start), start: from }]
      : []
  return [
    ...render([...inlines.slice(0, at), ...piece(text.start, start)]),
    element(mark, render(piece(start, end))),
    ...render([...piece(end, text.start + text.raw.length), ...inlines.slice(at + 1)]),
  ]
}

function element({ finding, id }: Mark, children: Children): Element {
  const { its, severity, rule, evidence } = finding
  const attributes = {
    id,
    type: 'its:generic',
    'its:locQualityIssueType': its,
    'its:locQualityIssueComment': xmlText(`${rule}: ${evidence}`),
    'its:locQualityIssueSeverity': SEVERITY[severity],
  }
  return x('mrk', attributes, children as Element[])
}
