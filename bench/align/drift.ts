/**
 * Trees that have drifted apart: of side-by-side documents the source is edited, and what is true after
 * it is known. A tenth of the blocks and of the sentences inside blocks is deleted, added or moved.
 */
import type { Pair } from '../../src/sxs/pairs/scan.ts'
import { isDelimiter, isOfMany, isPlain, project, toRows, type Row } from './rows.ts'
import type { TrueDocument, TruePair } from './truth.ts'

/** A side-by-side document. */
export interface SideBySide {
  path: string
  text: string
}

type Random = () => number

/**
 * Makes a document's two texts, the source edited.
 *
 * @param share of the blocks, and of the sentences of blocks that have several, that are edited
 * @param others sentences of other documents, by kind of line, to add
 */
export function drift(
  document: SideBySide,
  share: number,
  random: Random,
  others: ReadonlyMap<string, readonly string[]>,
): TrueDocument {
  const rows = toRows(document.text)
  const gone = new Set<Pair>()
  const added: Map<Row, string[]> = new Map()
  for (const row of rows) editSentences(row, share, random, gone, others)
  const order = editBlocks(rows, share, random, gone, added, others)
  const target = rows.map((row) => project(row, 'target', gone)).join('\n')
  const source = order
    .flatMap((row) => [row.source ?? project(row, 'source', gone), ...(added.get(row) ?? [])])
    .filter((line): line is string => line !== DROPPED)
    .join('\n')
  return { path: document.path, target, source, pairs: toTruth(rows, gone) }
}

const DROPPED = '\0'

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}

/** Whether another sentence may follow: behind a colon, say, nothing tells where it begins. */
function isClosed({ source }: Pair): boolean {
  return /[.!?][)"*_]*$/.test(source.trimEnd())
}

/** Sentences of a line that says several: one of three edits for each that is drawn. */
function editSentences(
  row: Row,
  share: number,
  random: Random,
  gone: Set<Pair>,
  others: ReadonlyMap<string, readonly string[]>,
): void {
  if (row.pairs.length < 2 || !isPlain(row) || !row.pairs.every(isClosed)) return
  const order = [...row.pairs]
  let isEdited = false
  const extra = new Map<Pair, string>()
  for (const pair of row.pairs) {
    if (random() >= share) continue
    const kind = Math.floor(random() * 3)
    const at = order.indexOf(pair)
    if (kind === 0) gone.add(pair)
    else if (kind === 1) extra.set(pair, pick(others.get('sentence') ?? [], random) ?? '')
    else if (at + 1 < order.length) [order[at], order[at + 1]] = [order[at + 1]!, order[at]!]
    isEdited = true
  }
  if (!isEdited) return
  const first = row.pairs[0]!
  const last = row.pairs.at(-1)!
  const inner = order
    .flatMap((pair) => [gone.has(pair) ? '' : pair.source, extra.get(pair) ?? ''])
    .filter((text) => text !== '')
    .join(' ')
  const isEmpty = inner === ''
  if (isEmpty) gone.delete(first)
  row.source =
    row.text.slice(0, first.start - row.start) +
    (isEmpty ? first.source : inner) +
    row.text.slice(last.end - row.start)
}

function editBlocks(
  rows: readonly Row[],
  share: number,
  random: Random,
  gone: Set<Pair>,
  added: Map<Row, string[]>,
  others: ReadonlyMap<string, readonly string[]>,
): Row[] {
  const order = [...rows]
  rows.forEach((row, index) => {
    const isHeader = isDelimiter(rows[index + 1]?.text ?? '')
    if (row.pairs.length === 0 || isHeader || random() >= share) return
    const kind = Math.floor(random() * 3)
    if (kind === 0) {
      for (const pair of row.pairs) gone.add(pair)
      row.source = DROPPED
    } else if (kind === 1) {
      const text = pick(others.get(row.kind) ?? [], random)
      if (text !== undefined) added.set(row, isOfMany(row) ? [text] : ['', text])
    } else move(order, row, random)
  })
  return order
}

/** Puts a row a few places further, behind one of its kind. */
function move(order: Row[], row: Row, random: Random): void {
  const from = order.indexOf(row)
  const candidates: number[] = []
  for (let at = from + 1; at < Math.min(order.length, from + 12); at++) {
    if (isDelimiter(order[at]!.text)) break
    if (order[at]!.pairs.length > 0 && order[at]!.kind === row.kind) candidates.push(at)
  }
  const to = pick(candidates, random)
  if (to === undefined) return
  const other = order[to]!
  order[to] = row
  order[from] = other
}

function toTruth(rows: readonly Row[], gone: ReadonlySet<Pair>): TruePair[] {
  return rows.flatMap((row, block) =>
    row.pairs.map((pair) => ({
      target: pair.target,
      source: gone.has(pair) ? '' : pair.source,
      block,
    })),
  )
}

/** Lines and sentences of documents, by kind, from which additions are drawn. */
export function collectOthers(documents: readonly SideBySide[]): Map<string, string[]> {
  const others = new Map<string, string[]>([['sentence', []]])
  for (const { text } of documents)
    for (const row of toRows(text)) {
      if (row.pairs.length === 0) continue
      const known = others.get(row.kind) ?? []
      others.set(row.kind, known)
      known.push(project(row, 'source', new Set()))
      for (const { source } of row.pairs)
        if (source.endsWith('.')) others.get('sentence')!.push(source)
    }
  return others
}
