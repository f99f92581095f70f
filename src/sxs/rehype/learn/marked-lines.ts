/** Quotes whose lines carry a marker of their own: `[!NOTE]`, `[!div class="checklist"]`. */
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
    let rest: ElementContent[][] = []
    const flush = () => {
      const children = rest.flat()
      if (children.length > 0 && !children.every(isBlank))
        parts.at(-1)!.content.push({ ...block, properties: { ...block.properties }, children })
      rest = []
    }
    for (const line of toLines(block.children)) {
      const match = marker.exec(textOf(line) ?? '')
      if (!match) {
        rest.push(line)
        continue
      }
      flush()
      parts.push({ marker: match, content: [] })
    }
    flush()
  }
  return parts.filter(({ marker, content }) => marker || !content.every(isBlank))
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

/** A line's text, where it is nothing but text. */
function textOf(line: readonly ElementContent[]): string | undefined {
  let text = ''
  for (const node of line) {
    if (node.type === 'text') text += node.value
    else if (node.type !== 'element' || node.tagName !== 'br') return undefined
  }
  return text.trim()
}
