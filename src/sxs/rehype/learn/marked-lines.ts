/** Paragraphs whose lines mean something: `[!NOTE]`, `[!div class="checklist"]`, a video by itself. */
import type { Element, ElementContent } from 'hast'
import { isBlank } from '../content-model.ts'

/** What follows one marker, or stands before the first. */
export interface Marked {
  marker?: RegExpExecArray
  content: ElementContent[]
}

/**
 * Splits a quote's content at the lines that are nothing but a marker.
 *
 * @param marker matches a whole line
 */
export function splitMarked(content: readonly ElementContent[], marker: RegExp): Marked[] {
  const parts: Marked[] = [{ content: [] }]
  for (const block of content) {
    if (block.type !== 'element' || block.tagName !== 'p' || !mayHold(block)) {
      parts.at(-1)!.content.push(block)
      continue
    }
    for (const part of splitParagraph(block, (line) => marker.exec(textOf(line) ?? ''))) {
      if (Array.isArray(part)) parts.push({ marker: part, content: [] })
      else parts.at(-1)!.content.push(part)
    }
  }
  return parts.filter(({ marker, content }) => marker || !content.every(isBlank))
}

/**
 * Splits a paragraph at lines that stand for something else.
 *
 * @param read what stands in a line's place; nothing where the line is text
 */
export function splitLines(
  paragraph: Element,
  read: (line: ElementContent[]) => ElementContent[] | undefined,
): ElementContent[] {
  return splitParagraph(paragraph, read).flat()
}

function splitParagraph<Part extends unknown[]>(
  paragraph: Element,
  read: (line: ElementContent[]) => Part | null | undefined,
): (Part | Element)[] {
  const parts: (Part | Element)[] = []
  let rest: ElementContent[] = []
  const flush = () => {
    if (!rest.every(isBlank))
      parts.push({ ...paragraph, properties: { ...paragraph.properties }, children: rest })
    rest = []
  }
  for (const line of toLines(paragraph.children)) {
    const part = read(line)
    if (!part) {
      rest.push(...line)
      continue
    }
    flush()
    parts.push(part)
  }
  flush()
  return parts
}

function mayHold({ children }: Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.includes('[!'))
}

/** The lines of a paragraph; each keeps what ends it. */
function toLines(content: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const node of content) {
    if (node.type !== 'text') {
      lines.at(-1)!.push(node)
      continue
    }
    node.value.split(/(?<=\n)/).forEach((value, index, all) => {
      if (value !== '') lines.at(-1)!.push({ type: 'text', value })
      if (index < all.length - 1 || value.endsWith('\n')) lines.push([])
    })
  }
  return lines
}

/** A line's text, where it is nothing but text and code. */
function textOf(line: readonly ElementContent[]): string | undefined {
  let text = ''
  for (const node of line) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element' && node.tagName === 'code') text += codeText(node)
    else if (node.type !== 'element' || node.tagName !== 'br') return undefined
  }
  return text.trim()
}

/** Code as it is written, where no other element stands in it. */
function codeText({ children }: Element): string {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return `\`${text}\``
}
