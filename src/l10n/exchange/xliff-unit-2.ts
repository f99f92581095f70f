/** Reads a `unit` of XLIFF 2: all its segments, joined. */
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

interface Reading {
  /** Original data by its id; `undefined` where the unit has none at all. */
  data: ReadonlyMap<string, string> | undefined
  faults: string[]
}

export function readUnit2(unit: Element): XliffUnit {
  const children = elementsOf(unit)
  const stores = children.filter(({ name }) => name === 'originalData')
  const items = stores.flatMap(elementsOf)
  const data = new Map(items.map((item) => [item.attributes.id ?? '', contentOf(item)]))
  const reading: Reading = { data: stores.length > 0 ? data : undefined, faults: [] }
  const segments = children.filter(({ name }) => name === 'segment' || name === 'ignorable')
  const halfOf = (segment: Element, name: string) =>
    elementsOf(segment).find((child) => child.name === name)
  const read = (segment: Element, half: Element | undefined) =>
    half ? piecesOf(half, indentWithin(segment, half), reading) : []
  const source = segments.flatMap((segment) => read(segment, halfOf(segment, 'source')))
  const hasTarget = segments.some((segment) => halfOf(segment, 'target'))
  const target = hasTarget
    ? inOrder(segments, reading.faults).flatMap((segment) =>
        read(segment, halfOf(segment, 'target') ?? halfOf(segment, 'source')),
      )
    : undefined
  const unpaired = target && findUnpaired(target)
  if (unpaired) reading.faults.push(unpaired)
  return { id: unit.attributes.id ?? '', source, target, faults: reading.faults }
}

/**
 * The segments in the order of their targets: `target/@order`, else their own place. What stands between
 * segments without a target (`ignorable`) is the same in both languages.
 */
function inOrder(segments: readonly Element[], faults: string[]): Element[] {
  const placed = new Map<number, Element>()
  for (const [index, segment] of segments.entries()) {
    const target = elementsOf(segment).find(({ name }) => name === 'target')
    const isMissing = segment.name === 'segment' && !target && contentOf(segment).trim() !== ''
    if (isMissing) faults.push(`segment ${segment.attributes.id ?? index + 1} has no target`)
    const place = Number(target?.attributes.order ?? index + 1)
    if (placed.has(place)) faults.push(`two targets have the order ${place}`)
    placed.set(place, segment)
  }
  return [...placed].sort(([a], [b]) => a - b).map(([, segment]) => segment)
}

function piecesOf(parent: Element, indent: Indent | undefined, reading: Reading): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [textPiece(child.value, indent)]
    if (child.type !== 'element') return []
    const { name, attributes } = child
    const inner = () => piecesOf(child, deeper(indent), reading)
    const code = (end: CodePiece['end'], reference = attributes.dataRef): Piece => ({
      kind: 'code',
      end,
      id: (end === 'close' && attributes.startRef) || (attributes.id ?? ''),
      raw: dataOf(reference, reading),
    })
    if (name === 'pc') {
      return [
        code('open', attributes.dataRefStart),
        ...inner(),
        code('close', attributes.dataRefEnd),
      ]
    }
    if (name === 'ph') return [code('alone')]
    if (name === 'sc') return [code('open')]
    if (name === 'ec') return [code('close')]
    if (name === 'mrk') return inner()
    if (name === 'sm' || name === 'em') return []
    if (name === 'cp') {
      return [textPiece(String.fromCodePoint(parseInt(attributes.hex ?? '20', 16)), undefined)]
    }
    reading.faults.push(`\`<${name}>\` has no Markdown of its own`)
    return []
  })
}

function dataOf(
  reference: string | null | undefined,
  { data, faults }: Reading,
): string | undefined {
  if (!reference || !data) return undefined
  const raw = data.get(reference)
  if (raw === undefined) faults.push(`\`${reference}\` refers to no original data`)
  return raw
}
