/** Containers of other dialects as the pipeline's Markdown writes them. */
import type { Edit, Piece } from '../layer.ts'
import { kindOf, titleOf, type Kind } from './kinds.ts'
import { textAttribute, type Attribute, type Container, type Mark } from './marks.ts'

/** A container and what becomes of its marks. */
export interface Written {
  container: Container
  kind: Kind
  edits: Edit[]
}

/** Edits of the marks; what a component has no words for is dropped, its children stay. */
export function writeContainers(
  text: string,
  containers: readonly Container[],
  imported: ReadonlyMap<string, string>,
): Written[] {
  const tabs = new Map<Container | undefined, number>()
  return containers.map((container) => {
    const kind = kindOf(container)
    if (kind.is === 'tab') tabs.set(container.parent, (tabs.get(container.parent) ?? 0) + 1)
    const number = tabs.get(container.parent) ?? 0
    return { container, kind, edits: write({ text, container, kind, number, imported }) }
  })
}

interface Work {
  text: string
  container: Container
  kind: Kind
  /** Of a tab in its set. */
  number: number
  /** Files by the names that modules import them as. */
  imported: ReadonlyMap<string, string>
}

function write(work: Work): Edit[] {
  const { open, close } = work.container
  if (work.kind.is === 'html') return writeHtml(work)
  if (work.kind.is === 'link') return writeLink(open, close)
  const [begin, end = []] = piecesOf(work)
  return [
    { start: open.start, end: open.end, pieces: begin },
    ...(close ? [{ start: close.start, end: close.end, pieces: end }] : []),
  ]
}

/** What stands in the place of a container's beginning and end. */
function piecesOf(work: Work): [begin: Piece[], end?: Piece[]] {
  const { container, kind, number, text } = work
  const { open, close } = container
  const title = titleOf(container, kind)
  const shown: Piece[] = title ? [toPiece(title)] : []
  const line = lineOf(text, open)
  const rest = line.isEnd ? '' : `\n${line.indent}`
  switch (kind.is) {
    case 'alert':
      return close ? [writeAlert(kind.alert, shown, line), ['\n']] : [[]]
    case 'tabs':
      return [[], [`\n${line.indent}***\n`]]
    case 'tab':
      if (!title || !close) return [[]]
      return [[`\n${line.indent}# [`, ...shown, `](#tab/tab-${number})\n${rest}`], ['\n']]
    case 'card':
      return [writeCard(open, shown, line)]
    case 'details':
      if (!title || !close) return [[]]
      return [
        ['<details><summary>', ...shown, `</summary>\n${rest}`],
        [`\n${line.indent}</details>\n`],
      ]
    case 'step':
      return [title ? ['**', ...shown, `**\n${rest}`] : []]
    case 'image':
      return [writeImage(work)]
    default:
      if (open.dialect === 'colons' && title) return [['**', ...shown, `**\n${line.indent}`]]
      return [wordsOf(text, container)]
  }
}

function writeAlert(kind: string, title: Piece[], { indent, isEnd }: LinePlace): Piece[] {
  return [
    `> [!${kind}]`,
    ...(title.length > 0 ? [`\n${indent}> **`, ...title, `**\n${indent}>`] : []),
    ...(isEnd ? [] : [`\n${indent}> `]),
  ]
}

interface LinePlace {
  /** What the mark's line begins with, as space. */
  indent: string
  /** Nothing else follows on the line. */
  isEnd: boolean
}

function lineOf(text: string, { start, end }: Mark): LinePlace {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const rest = text.slice(end, (text.indexOf('\n', end) + text.length + 1) % (text.length + 1))
  return { indent: before.replace(/[^\s>]/g, ' '), isEnd: rest.trim() === '' }
}

/** The words of a template's tag in a line, `{{< glossary_tooltip text="Pod" >}}`; without any, itself as code. */
function wordsOf(text: string, { open, close }: Container): Piece[] {
  if (open.dialect !== 'template' || close || open.kind === 'close') return []
  const words = open.attributes.get('text')
  if (words) return [toPiece(words)]
  const isShown = !isAloneOnLine(text, open) && !text.slice(open.start, open.end).includes('`')
  return isShown ? ['`', [open.start, open.end], '`'] : []
}

function writeCard(open: Mark, title: Piece[], line: LinePlace): Piece[] {
  if (title.length === 0) return []
  const href = textAttribute(open, ['href', 'link', 'url'])
  const description = textAttribute(open, ['description'])
  return [
    ...(href
      ? ['[', ...title, '](', [href.start, href.end] as const, ')']
      : ['**', ...title, '**']),
    ...(description ? [`\n\n${line.indent}`, [description.start, description.end] as const] : []),
    '\n',
    ...(line.isEnd ? [] : [`\n${line.indent}`]),
  ]
}

function writeLink(open: Mark, close: Mark | undefined): Edit[] {
  const href = textAttribute(open, ['href', 'to', 'link'])
  const drop = (mark: Mark): Edit => ({ start: mark.start, end: mark.end })
  if (!close) return [drop(open)]
  if (!href) return [drop(open), drop(close)]
  return [
    { ...drop(open), pieces: ['['] },
    { ...drop(close), pieces: ['](', [href.start, href.end], ')'] },
  ]
}

function writeImage({ container: { open }, imported }: Work): Piece[] {
  const alt = textAttribute(open, ['alt', 'caption', 'title'])
  const src = open.attributes.get('src') ?? open.attributes.get('light')
  if (!src) return []
  const address = src.isExpression ? imported.get(src.value) : src.value
  if (address === undefined) return []
  return [
    '![',
    ...(alt ? [toPiece(alt)] : []),
    '](',
    src.isExpression ? address : toPiece(src),
    ')',
  ]
}

function toPiece({ start, end }: Attribute): Piece {
  return [start, end]
}

/** Where an attribute begins, the space before it included, by the offset of its value behind `={`. */
function attributeStart(text: string, value: number): number {
  let at = value
  const skip = (pattern: RegExp) => {
    while (at > 0 && pattern.test(text[at - 1]!)) at--
  }
  skip(/[\s={]/)
  skip(/[\w:.-]/)
  skip(/\s/)
  return at
}

/** HTML of MDX: no attribute that is an expression; what stands below a tag on its own line is Markdown. */
function writeHtml({ text, container: { open, close } }: Work): Edit[] {
  const edits: Edit[] = []
  for (const { start, end, isExpression } of open.attributes.values()) {
    if (!isExpression) continue
    edits.push({ start: attributeStart(text, start), end: end + 1 })
  }
  const isFirst = text.slice(lineStart(text, open), open.start).trim() === ''
  if (open.kind === 'open' && isFirst && lineOf(text, open).isEnd)
    edits.push({ start: open.end, end: open.end, pieces: ['\n'] })
  if (!close || !isFirst || !lineOf(text, close).isEnd) return edits
  const isOneLine = lineStart(text, open) === lineStart(text, close)
  const at = isOneLine ? close.end : close.start
  if (isOneLine || isAloneOnLine(text, close))
    edits.push({
      start: at,
      end: at,
      pieces: [isOneLine ? '\n' : `\n${lineOf(text, close).indent}`],
    })
  return edits
}

function isAloneOnLine(text: string, mark: Mark): boolean {
  return text.slice(lineStart(text, mark), mark.start).trim() === '' && lineOf(text, mark).isEnd
}

function lineStart(text: string, { start }: Mark): number {
  return text.lastIndexOf('\n', start - 1) + 1
}
