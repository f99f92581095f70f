/** Reads a `trans-unit` of XLIFF 1.2. */
import type { Element } from 'xast'
import {
  contentOf,
  deeper,
  elementsOf,
  findUnpaired,
  indentWithin,
  textPiece,
  type CodePiece,
  type Indent,
  type Piece,
  type XliffUnit,
} from './xliff-unit.ts'

/** Proposals (`alt-trans`) and `seg-source` are not the unit's text. */
export function readUnit1(unit: Element): XliffUnit {
  const faults: string[] = []
  const children = elementsOf(unit)
  const read = (name: string) => {
    const element = children.find((child) => child.name === name)
    return element && piecesOf(element, indentWithin(unit, element), faults)
  }
  const source = read('source') ?? []
  const target = read('target')
  const unpaired = target && findUnpaired(target)
  if (unpaired) faults.push(unpaired)
  faults.push(...missingSegments(children))
  return { id: unit.attributes.id ?? '', source, target, faults }
}

/** Which end of a code an element is; `it` says it by its `pos`. */
const ENDS: Readonly<Record<string, CodePiece['end']>> = {
  bpt: 'open',
  ept: 'close',
  ph: 'alone',
  it: 'alone',
  bx: 'open',
  ex: 'close',
  x: 'alone',
}

function piecesOf(parent: Element, indent: Indent | undefined, faults: string[]): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [textPiece(child.value, indent)]
    if (child.type !== 'element') return []
    const { name, attributes } = child
    const inner = () => piecesOf(child, deeper(indent), faults)
    if (name === 'mrk') return inner()
    const id = attributes.rid ?? attributes.id ?? ''
    if (name === 'g') {
      return [
        { kind: 'code', end: 'open', id, raw: undefined },
        ...inner(),
        { kind: 'code', end: 'close', id, raw: undefined },
      ]
    }
    const end = ENDS[name]
    if (end)
      return [
        { kind: 'code', end: positionOf(child) ?? end, id, raw: contentOf(child) || undefined },
      ]
    faults.push(`\`<${name}>\` has no Markdown of its own`)
    return []
  })
}

function positionOf({ name, attributes }: Element): CodePiece['end'] | undefined {
  if (name !== 'it') return undefined
  return ({ open: 'open', close: 'close' } as const)[attributes.pos ?? '']
}

/** A tool that cut the source into segments has left some without a translation. */
function missingSegments(children: readonly Element[]): string[] {
  const segmentsOf = (name: string) => {
    const half = children.find((child) => child.name === name)
    const marks = half
      ? marksBelow(half).filter(({ attributes }) => attributes.mtype === 'seg')
      : []
    return new Map(marks.map((mark) => [mark.attributes.mid ?? '', contentOf(mark)]))
  }
  const targets = segmentsOf('target')
  if (targets.size === 0) return []
  return [...segmentsOf('seg-source')]
    .filter(([mid, text]) => text.trim() !== '' && (targets.get(mid) ?? '').trim() === '')
    .map(([mid]) => `segment ${mid} has no target`)
}

function marksBelow(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === 'mrk' ? [child] : []),
    ...marksBelow(child),
  ])
}
