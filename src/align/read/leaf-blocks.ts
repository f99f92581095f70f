/** Blocks that hold no others. Every reader returns the index of the line behind what it read. */
import * as starts from './block-starts.ts'
import { addBlock, toEnd, toRange, type Reader } from './raw-block.ts'
import { cutLine, type Line, type Range } from './text.ts'

/** Lines that are nobody's text, but tell where in the document we are. */
export function readLandmark(
  kind: string,
  lines: readonly Line[],
  from: number,
  to: number,
  reader: Reader,
): number {
  const part = lines.slice(from, to)
  addBlock(reader, kind, part.map(toRange), part[0]!, toEnd(part.at(-1)!))
  return to
}

export function readFence(lines: Line[], index: number, mark: string, reader: Reader): number {
  let to = index + 1
  while (to < lines.length && !isFenceEnd(lines[to]!.text, mark)) to++
  return readLandmark('code', lines, index, Math.min(to + 1, lines.length), reader)
}

export function isFenceEnd(text: string, mark: string): boolean {
  return text.startsWith(mark) && text.replaceAll(mark[0]!, '').trim() === ''
}

/** What the four columns of indented code hold is often text that was indented too far. */
const NO_CODE = /^(?:[|>]|!\[|\[!|:::|\*\*|<a |(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/

export function isIndentedCode({ indent, text }: Line, { isMdx }: Reader): boolean {
  return indent >= 4 && !isMdx && !NO_CODE.test(text)
}

export function readIndented(lines: Line[], index: number, reader: Reader): number {
  let to = index
  while (to < lines.length && (lines[to]!.text === '' || lines[to]!.indent >= 4)) to++
  while (lines[to - 1]!.text === '') to--
  return readLandmark('code', lines, index, to, reader)
}

const HEADING_END = /(?<=[ \t])#+[ \t]*$/
const HEADING_ID = /(?<=\s)\{#[^{}\s]+\}$/

export function readHeading(
  lines: Line[],
  index: number,
  mark: RegExpExecArray,
  reader: Reader,
): number {
  const { at, text } = cutLine(lines[index]!, mark[0].length)
  const closed = text.slice(0, HEADING_END.exec(text)?.index).trimEnd()
  const bare = closed.slice(0, HEADING_ID.exec(closed)?.index).trimEnd()
  const range: Range = [at, at + bare.length]
  addBlock(reader, `h${mark[1]!.length}`, [range], lines[index]!, toEnd(lines[index]!))
  return index + 1
}

const LABEL = /^:{3,}[ \t]*[\w-]+(?:\[([^[\]]+)\]|[ \t]+([^\s={}":[\]][^={}":[\]]*)$)/

/** A line of a container, and the title it may give. */
export function readDirective(lines: Line[], index: number, reader: Reader): number {
  const line = lines[index]!
  readLandmark('directive', lines, index, index + 1, reader)
  const match = LABEL.exec(line.text)
  if (!match) return index + 1
  const label = (match[1] ?? match[2]!).trimEnd()
  const at = line.at + line.text.lastIndexOf(label)
  addBlock(reader, 'label', [[at, at + label.length]], line, toEnd(line))
  return index + 1
}

/** `import` and `export` of MDX, to the next blank line. */
export function readModule(lines: Line[], index: number, reader: Reader): number {
  let to = index
  while (to < lines.length && lines[to]!.text !== '') to++
  return readLandmark('tag', lines, index, to, reader)
}

const RAW_HTML = /^<(pre|script|style|textarea)(?=[\s>])/i

export function readHtmlBlock(lines: Line[], index: number, reader: Reader): number {
  const raw = RAW_HTML.exec(lines[index]!.text)?.[1]?.toLowerCase()
  let to = index
  if (raw) {
    while (to < lines.length && !lines[to]!.text.toLowerCase().includes(`</${raw}>`)) to++
    if (to === lines.length) to = index
  }
  while (to < lines.length && lines[to]!.text !== '') to++
  const part = lines.slice(index, to)
  addBlock(
    reader,
    'html',
    part.filter(({ text }) => text !== '').map(toRange),
    part[0]!,
    toEnd(part.at(-1)!),
  )
  return to
}

/** A component's opening tag over several lines. */
export function readOpenTag(lines: Line[], index: number, reader: Reader): number {
  let to = index
  while (to < lines.length && lines[to]!.text !== '' && !lines[to]!.text.trimEnd().endsWith('>'))
    to++
  const isClosed = to < lines.length && lines[to]!.text !== ''
  if (!isClosed) return readParagraph(lines, index, reader)
  return readLandmark('tag', lines, index, to + 1, reader)
}

export function readParagraph(lines: Line[], index: number, reader: Reader): number {
  let to = index + 1
  let kind = 'p'
  for (; to < lines.length; to++) {
    const { text, indent } = lines[to]!
    if (text === '') break
    if (indent < 4 && starts.SETEXT.test(text)) {
      kind = text.startsWith('=') ? 'h1' : 'h2'
      break
    }
    if (indent < 4 || reader.isMdx ? starts.startsBlock(text) : false) break
    if (starts.isTableStart(lines, to)) break
    if (reader.isMdx && starts.isTagLine(text)) break
  }
  const part = lines.slice(index, to)
  const last = kind === 'p' ? part.at(-1)! : lines[to]!
  addBlock(reader, kind, part.map(toRange), part[0]!, toEnd(last))
  return kind === 'p' ? to : to + 1
}
