/**
 * Learn's block containers: `:::row:::`, `:::column:::`, `::: zone pivot="…"`, `::: moniker range="…"`,
 * `:::image type="complex" …:::`, each up to its `-end`. Their markers become tags of custom elements on
 * lines of their own, which Markdown carries to the tree; their content loses the indentation it has for
 * looks, which Markdown would take for code.
 */
import type { VFile } from 'vfile'
import { warn } from '../../messages.ts'
import { readAttributes } from '../attributes.ts'
import { createFenceReader } from '../fences.ts'
import { COLUMN, IMAGE, ROW, ZONE } from '../own-elements.ts'
import { writeTag } from '../write-element.ts'
import { toWritten } from '../written.ts'

const MARKER = /^((?:[ \t]*>)*)([ \t]*):::[ \t]*(row|column|zone|moniker|image)(-end)?\b/i

interface Container {
  name: string
  /** Name of the element, and its opening tag. */
  element: string
  tag: string
  prefix: string
  indent: string
  /** 1-based line in the file. */
  line: number
  content: string[]
}

/**
 * @param skeleton the document with tokens for pairs
 * @param lineOf line in the file of a line of the skeleton (both 1-based)
 */
export function toContainers(
  skeleton: string,
  file: VFile,
  lineOf: (line: number) => number,
): string {
  if (!skeleton.includes(':::')) return skeleton
  const isFenced = createFenceReader()
  const root: string[] = []
  const open: Container[] = []
  const content = () => open.at(-1)?.content ?? root

  const close = (isWhole: boolean) => {
    const container = open.pop()!
    if (!isWhole) report(file, container, 'its end')
    content().push(
      ...(isWhole || container.name === 'column' ? wrap(container) : container.content),
    )
  }

  skeleton.split('\n').forEach((text, index) => {
    const marker = isFenced(text) ? null : MARKER.exec(text)
    const container = marker && toContainer(marker, lineOf(index + 1))
    if (!container) {
      content().push(text)
    } else if (!marker[4]) {
      if (container.name === 'column' && open.at(-1)?.name === 'column') close(false)
      open.push(container)
    } else if (open.some(({ name }) => name === container.name)) {
      while (open.at(-1)!.name !== container.name) close(false)
      close(true)
    } else {
      report(file, container, 'a beginning')
    }
  })
  while (open.length > 0) close(false)
  return root.join('\n')
}

function toContainer(marker: RegExpExecArray, line: number): Container | undefined {
  const [whole, prefix = '', indent = '', kind = '', end] = marker
  const rest = marker.input.slice(whole.length)
  const name = kind.toLowerCase()
  const written = toWritten(marker.input.slice(prefix.length + indent.length).trimEnd())
  const attributes = readAttributes(rest).values
  const toElement = (element: string, attributes: Record<string, string | undefined>) => {
    const tag = writeTag(element, { ...attributes, written })
    return { name, element, tag, prefix, indent, line, content: [] }
  }
  // Of an end nothing but its name matters.
  if (end || name === 'row') return toElement(ROW, {})
  if (name === 'column') return toElement(COLUMN, { span: attributes['span'] })
  if (name === 'image') {
    const { type, source, link, lightbox, 'alt-text': alt } = attributes
    if (type !== 'complex' || !source || alt === undefined) return undefined
    return toElement(IMAGE, { src: source, alt, link: link || lightbox })
  }
  const label = attributes['pivot'] ?? attributes['range'] ?? ''
  return toElement(ZONE, { label })
}

/** The container's lines between its tags, moved to where the opening tag stands. */
function wrap({ element, tag, prefix, indent, content }: Container): string[] {
  // What a zone or a moniker holds belongs to the text around it: there indentation means code.
  const isForLooks = element !== ZONE
  const quote = new RegExp(`^(?:[ \\t]*>){0,${prefix.replace(/[^>]/g, '').length}}`)
  const depths = content.map((line) => depthOf(line, quote)).filter((depth) => depth >= 0)
  const surplus =
    isForLooks && depths.length > 0 ? Math.max(0, Math.min(...depths) - width(indent)) : 0
  return [
    prefix,
    `${prefix}${indent}${tag}`,
    prefix,
    ...content.map((line) => outdent(line, quote, surplus)),
    prefix,
    `${prefix}${indent}</${element}>`,
    prefix,
  ]
}

/** Columns a line is indented by, behind the quote marks of its container; -1 for a blank line. */
function depthOf(line: string, quote: RegExp): number {
  const text = line.slice(quote.exec(line)![0].length)
  return text.trim() === '' ? -1 : width(/^[ \t]*/.exec(text)![0])
}

function width(space: string): number {
  let columns = 0
  for (const character of space) columns += character === '\t' ? 4 - (columns % 4) : 1
  return columns
}

function outdent(line: string, quote: RegExp, surplus: number): string {
  if (surplus === 0) return line
  const mark = quote.exec(line)![0]
  const text = line.slice(mark.length)
  const space = /^[ \t]*/.exec(text)![0]
  return mark + ' '.repeat(Math.max(0, width(space) - surplus)) + text.slice(space.length)
}

function report(file: VFile, { name, line }: Container, missing: string): void {
  warn(
    file,
    'container',
    { line, column: 1 },
    {
      expected: `\`:::${name}:::\` to have ${missing}`,
      got: 'none',
      remedy: `Write \`:::${name}:::\` and \`:::${name}-end:::\` in pairs; the content is shown.`,
    },
  )
}
