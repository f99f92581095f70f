/** Quotes and items of lists: which lines are theirs, and what these hold. */
import * as starts from './block-starts.ts'
import { isFenceEnd } from './leaf-blocks.ts'
import type { Reader } from './raw-block.ts'
import { cutLine, type Line } from './text.ts'
import type { Container } from '../types.ts'

/** Reads a quote. @returns the index of the line behind it */
export function readQuote(lines: Line[], index: number, reader: Reader): number {
  const inner: Line[] = []
  let isText = false
  let to = index
  for (; to < lines.length; to++) {
    const line = lines[to]!
    if (line.text.startsWith('>')) {
      const cut = cutLine(line, 1)
      if (cut.indent > 0) cut.indent--
      inner.push(cut)
      isText = cut.text !== '' && !cut.text.startsWith('[!')
    } else if (line.text !== '' && isText && !starts.startsBlock(line.text)) inner.push(line)
    else break
  }
  readContainer('>', '> ', lines[index]!.indent, 0, inner, reader)
  return to
}

/**
 * @param indent columns before the marker
 * @param width columns of the marker with the space behind it, by which further lines are indented
 */
function readContainer(
  mark: Container['mark'],
  marker: string,
  indent: number,
  width: number,
  lines: Line[],
  reader: Reader,
): void {
  const outer = (reader.containers.at(-1)?.inner ?? '') + ' '.repeat(Math.min(indent, 12))
  const inner = outer + (mark === '>' ? marker : ' '.repeat(width))
  reader.containers.push({ id: reader.counter++, mark, marker, outer, inner })
  reader.readLines(lines, reader)
  reader.containers.pop()
}

/** Reads an item of a list. @returns the index of the line behind it */
export function readItem(lines: Line[], index: number, marker: string, reader: Reader): number {
  const first = lines[index]!
  const cut = cutLine(first, marker.length)
  const isFar = cut.indent > 4 || cut.text === ''
  const width = marker.length + (isFar ? 1 : cut.indent)
  const inner = [{ ...cut, indent: 0 }]
  const to = collectItem(lines, index + 1, first.indent, width, inner)
  while (inner.length > 1 && inner.at(-1)!.text === '') inner.pop()
  const mark = /\d/.test(marker) ? '1' : '-'
  readContainer(mark, `${marker} `, first.indent, width, inner, reader)
  return to
}

/** Columns by which further lines of a footnote are indented. */
const NOTE_WIDTH = 4

/** Reads a footnote. @returns the index of the line behind it */
export function readNote(lines: Line[], index: number, marker: string, reader: Reader): number {
  const first = lines[index]!
  const inner = [{ ...cutLine(first, marker.length), indent: 0 }]
  const to = collectItem(lines, index + 1, first.indent, NOTE_WIDTH, inner)
  while (inner.length > 1 && inner.at(-1)!.text === '') inner.pop()
  readContainer('^', `${marker} `, first.indent, NOTE_WIDTH, inner, reader)
  return to
}

/** The lines that belong to an item: indented to its text, or going on with its last paragraph. */
function collectItem(
  lines: readonly Line[],
  from: number,
  indent: number,
  width: number,
  inner: Line[],
): number {
  const base = indent >= 4 ? indent : 0
  const own = indent >= 4 ? 0 : indent
  const full = own + width
  let isAfterBlank = false
  let fence = nextFence('', inner[0]!.text)
  let to = from
  for (; to < lines.length; to++) {
    const line = lines[to]!
    if (line.text === '') {
      inner.push(line)
      isAfterBlank = true
      continue
    }
    const depth = line.indent - base
    const need = isAfterBlank ? Math.min(full, Math.max(2, own + 2)) : full
    const isSibling = depth < full && depth <= own + 1 && starts.ITEM.test(line.text)
    if (fence !== '' || (depth >= need && !isSibling)) {
      inner.push({ ...line, indent: Math.max(0, depth - full) })
      fence = nextFence(fence, line.text)
    } else if (!isAfterBlank && !starts.startsBlock(line.text)) inner.push({ ...line, indent: 0 })
    else break
    isAfterBlank = false
  }
  return to
}

function nextFence(fence: string, text: string): string {
  if (fence === '') return starts.FENCE.exec(text)?.[1] ?? ''
  return isFenceEnd(text, fence) ? '' : fence
}
