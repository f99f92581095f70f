/**
 * The blocks of a Markdown file, read lexically: what the file says in which place, with offsets.
 *
 * A tree of a Markdown parser would not do: the side-by-side format is cut by lines, offsets must be
 * exact through quotes and items, and files in the wild hold much that CommonMark calls code.
 */
import * as starts from './block-starts.ts'
import { readItem, readNote, readQuote } from './containers.ts'
import * as leaves from './leaf-blocks.ts'
import { MAX_NESTING } from '../limits.ts'
import type { Reader } from './raw-block.ts'
import { readTable } from './tables.ts'
import { cutLine, type Line } from './text.ts'

/** Reads all blocks of a text, in order. Linear in its length. */
export function readBlocks(lines: Line[], isMdx: boolean): Reader {
  const reader: Reader = { isMdx, blocks: [], containers: [], counter: 0, readLines }
  readLines(lines, reader)
  return reader
}

function readLines(lines: Line[], reader: Reader): void {
  let index = 0
  while (index < lines.length) {
    index = lines[index]!.text === '' ? index + 1 : readBlock(lines, index, reader)
  }
}

/** Reads the block that begins at a line. @returns the index of the line behind it */
function readBlock(lines: Line[], index: number, reader: Reader): number {
  const line = lines[index]!
  const { text } = line
  const fence = starts.FENCE.exec(text)
  if (fence) return leaves.readFence(lines, index, fence[1]!, reader)
  if (leaves.isIndentedCode(line, reader)) return leaves.readIndented(lines, index, reader)
  const heading = starts.HEADING.exec(text)
  if (heading) return leaves.readHeading(lines, index, heading, reader)
  if (starts.RULE.test(text)) return leaves.readLandmark('rule', lines, index, index + 1, reader)
  if (reader.containers.length < MAX_NESTING) {
    if (text.startsWith('>')) return readQuote(lines, index, reader)
    const item = starts.ITEM.exec(text)
    if (item) return readItem(lines, index, item[1]!, reader)
    const note = starts.NOTE.exec(text)
    if (note) return readNote(lines, index, note[0], reader)
  } else if (text.startsWith('>') || starts.ITEM.test(text)) {
    reader.tooDeep ??= line
  }
  return readLeaf(lines, index, reader)
}

function readLeaf(lines: Line[], index: number, reader: Reader): number {
  const { text } = lines[index]!
  if (starts.DIRECTIVE.test(text)) return leaves.readDirective(lines, index, reader)
  if (reader.isMdx && starts.MODULE_LINE.test(text)) return leaves.readModule(lines, index, reader)
  if (starts.isHtmlBlock(text)) return leaves.readHtmlBlock(lines, index, reader)
  if (starts.isTagLine(text)) return leaves.readLandmark('tag', lines, index, index + 1, reader)
  if (reader.isMdx && starts.isTagOpened(text)) return leaves.readOpenTag(lines, index, reader)
  if (starts.ALERT.test(text)) return readAlert(lines, index, reader)
  if (starts.INCLUDE.test(text))
    return leaves.readLandmark('include', lines, index, index + 1, reader)
  if (starts.DEFINITION.test(text))
    return leaves.readLandmark('definition', lines, index, index + 1, reader)
  if (starts.isTableStart(lines, index)) return readTable(lines, index, reader)
  return leaves.readParagraph(lines, index, reader)
}

/** An alert's marker, and what stands on its line behind it. */
function readAlert(lines: Line[], index: number, reader: Reader): number {
  const line = lines[index]!
  const length = starts.ALERT.exec(line.text)![0].length
  leaves.readLandmark('alert', [{ ...line, text: line.text.slice(0, length) }], 0, 1, reader)
  if (length >= line.text.trimEnd().length) return index + 1
  lines[index] = cutLine(line, length)
  return leaves.readParagraph(lines, index, reader)
}
