/** Containers of other dialects as the pipeline's Markdown writes them. */
import type { Edit, Piece } from '../layer.ts'
import { itemTitle, kindOf, titleOf, type Kind } from './kinds.ts'
import { isAloneOnLine, lineOf, type LinePlace } from './line-place.ts'
import { textAttribute, type Attribute, type Container, type Mark } from './marks.ts'
import { wordsOf } from './template-text.ts'
import { writeHtml } from './write-html.ts'

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
  const kinds = containers.map(kindOf)
  const isTabs = new Set(
    containers.filter((_, at) => kinds[at]!.is === 'tab').map((one) => one.parent),
  )
  return containers.map((container, at) => {
    const kind = kinds[at]!
    if (kind.is === 'tab') tabs.set(container.parent, (tabs.get(container.parent) ?? 0) + 1)
    const number =
      kind.is === 'tabs' ? Number(isTabs.has(container)) : (tabs.get(container.parent) ?? 0)
    return { container, kind, edits: write({ text, container, kind, number, imported }) }
  })
}

interface Work {
  text: string
  container: Container
  kind: Kind
  /** Of a tab in its set; of a set 0 where it has no tabs. */
  number: number
  /** Files by the names that modules import them as. */
  imported: ReadonlyMap<string, string>
}

function write(work: Work): Edit[] {
  const { open, close } = work.container
  if (work.kind.is === 'html') return writeHtml(work.text, work.container)
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
  const title =
    titleOf(container, kind) ??
    (kind.is === 'tab' ? itemTitle(container.parent, number) : undefined)
  const shown: Piece[] = title ? [toPiece(title)] : []
  const line = lineOf(text, open)
  const rest = () => (line.isEnd ? '' : `\n${line.indent}`)
  switch (kind.is) {
    case 'alert':
      return close
        ? [writeAlert(kind.alert, shown, line), isAloneOnLine(text, close) ? [] : ['\n']]
        : [[]]
    case 'tabs':
      return number > 0 || !close ? [[], [`\n${line.indent}***\n`]] : [[], []]
    case 'comment':
      return close ? [['<!--'], ['-->']] : [[]]
    case 'code':
      return close ? [[`\`\`\`${languageOf(text, open)}`], ['```']] : [[]]
    case 'tab':
      if (!title || !close) return [[]]
      return [[`\n${line.indent}# [`, ...shown, `](#tab/tab-${number})\n${rest()}`], ['\n']]
    case 'card':
      return [writeCard(open, shown, line)]
    case 'details':
      if (!title || !close) return [[]]
      return [
        ['<details><summary>', ...shown, `</summary>\n${rest()}`],
        [`\n${line.indent}</details>\n`],
      ]
    case 'step':
      return [title ? ['**', ...shown, `**\n${rest()}`] : []]
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
  const address = src.isExpression ? imported.get(src.value.trim()) : src.value
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

/** `{% highlight js linenos %}`, `{{< highlight go "linenos=table" >}}`: the language is the first word. */
function languageOf(text: string, { name, start, end }: Mark): string {
  const inner = text.slice(start, end)
  return /^[\w+-]+/.exec(inner.slice(inner.indexOf(name) + name.length).trimStart())?.[0] ?? ''
}
