/**
 * Blocks of Python-Markdown, as MkDocs documents have them, as containers between colons: `!!! note`,
 * `??? tip`, `=== "Tab"` above lines that are indented, and `/// note | Title` to `///`.
 */
import { createFenceReader } from '../../../sxs/markdown/fences.ts'
import { applyEdits, type Edit, type Layer } from '../../layer.ts'
import { readBlockLine, type BlockLine } from './block-line.ts'

const HINT = /^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\p{L}"]|^[ \t]*\/\/\/+[ \t]*\p{L}/mu
const MARKS = ['!!!', '???', '===', '///']

/** Whether something of the kind may be in a text. */
export function mayHoldPythonBlocks(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark)) && HINT.test(text)
}

/** Columns that the lines of a block are indented by. */
const INDENT = 4

export function readPythonBlocks(text: string): Layer {
  const lines = toLines(text)
  const reader = new BlockReader()
  lines.forEach((line) => {
    if (!line.isBlank) reader.read(line)
  })
  return applyEdits(text, reader.finish())
}

interface Line {
  start: number
  text: string
  column: number
  isBlank: boolean
  /** Column of the next line that is not blank. */
  nextColumn: number
}

/** A block whose lines are being read. */
interface Open {
  /** Column of its first line: as written, and as it is shown. */
  column: number
  shown: number
  isTab: boolean
  isIndented: boolean
}

class BlockReader {
  #edits: Edit[] = []
  #stack: Open[] = []
  /** How many of these are indented. */
  #depth = 0
  #isFenced = createFenceReader()
  /** Where the last line that is not blank ends. */
  #end = 0
  /** The tab that was closed last, while another may follow. */
  #tab: Open | undefined

  read(line: Line): void {
    while (this.#isLeft(line.column)) this.#closeIndented(this.#stack.pop()!)
    const cut = cutOf(line.text, INDENT * this.#depth)
    const inner = line.text.slice(cut)
    const found = this.#isFenced(inner) ? undefined : readBlockLine(inner.trimStart())
    const isEnd = found?.name === '' && this.#stack.at(-1)?.isIndented === false
    const isBegin =
      found && found.name !== '' && (!found.isIndented || line.nextColumn >= line.column + INDENT)
    const isNextTab = isBegin && found.name === 'tab' && this.#tab?.column === line.column
    if (!isNextTab) this.#closeTabs()
    if (isBegin) this.#open(line, found, isNextTab ?? false)
    else if (isEnd) this.#closeFenced(line, cut)
    else if (cut > 0) this.#edits.push({ start: line.start, end: line.start + cut })
    this.#end = line.start + line.text.length
  }

  finish(): Edit[] {
    while (this.#stack.at(-1)?.isIndented) this.#closeIndented(this.#stack.pop()!)
    this.#closeTabs()
    return this.#edits
  }

  /** Whether a line stands outside the innermost block, if its lines are indented. */
  #isLeft(column: number): boolean {
    const last = this.#stack.at(-1)
    return last?.isIndented === true && column < last.column + INDENT
  }

  #open(line: Line, block: BlockLine, isNextTab: boolean): void {
    const shown = line.column - INDENT * this.#depth
    const space = ' '.repeat(Math.max(0, shown))
    const isTab = block.name === 'tab'
    const from = line.start + line.text.length - line.text.trimStart().length
    const { title } = block
    this.#edits.push({
      start: line.start,
      end: line.start + line.text.length,
      pieces: [
        ...(isTab && !isNextTab ? [`${space}:::tabs\n`] : []),
        `${space}:::${block.name}`,
        ...(title ? ['[', [from + title[0], from + title[1]] as const, ']'] : []),
      ],
    })
    this.#tab = undefined
    this.#stack.push({ column: line.column, shown, isTab, isIndented: block.isIndented })
    if (block.isIndented) this.#depth++
  }

  /** Behind its last line. */
  #closeIndented(open: Open): void {
    this.#depth--
    this.#closeTabs()
    this.#insertEnd(open.shown)
    this.#isFenced = createFenceReader()
    if (open.isTab) this.#tab = open
  }

  #closeFenced(line: Line, cut: number): void {
    const open = this.#stack.pop()!
    const mark = line.start + cut
    this.#edits.push({ start: line.start, end: mark })
    const end = line.start + line.text.length
    const from = mark + line.text.slice(cut).length - line.text.slice(cut).trimStart().length
    this.#edits.push({ start: from, end, pieces: [':::'] })
    if (open.isTab) this.#tab = open
  }

  #closeTabs(): void {
    if (this.#tab) this.#insertEnd(this.#tab.shown)
    this.#tab = undefined
  }

  #insertEnd(column: number): void {
    const at = this.#end
    this.#edits.push({ start: at, end: at, pieces: [`\n${' '.repeat(Math.max(0, column))}:::`] })
  }
}

function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    const isBlank = line.trim() === ''
    lines.push({ start, text: line, column: columnOf(line), isBlank, nextColumn: 0 })
    start = end + 1
  }
  let next = 0
  for (const line of lines.toReversed()) {
    line.nextColumn = next
    if (!line.isBlank) next = line.column
  }
  return lines
}

function columnOf(line: string): number {
  let column = 0
  for (const character of line) {
    if (character === '\t') column += INDENT - (column % INDENT)
    else if (character === ' ') column++
    else break
  }
  return column
}

/** Characters that make up some columns of a line's indentation. */
function cutOf(line: string, columns: number): number {
  let at = 0
  for (let column = 0; column < columns && /[ \t]/.test(line[at] ?? ''); at++)
    column += line[at] === '\t' ? INDENT - (column % INDENT) : 1
  return at
}
