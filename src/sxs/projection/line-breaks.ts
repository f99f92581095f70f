import type { ElementContent, Text } from 'hast'
import { findBreaks } from '../markdown/cjk.ts'

/** Elements whose line breaks are meant. */
const LITERAL = new Set(['pre', 'code', 'kbd', 'samp'])

/** What stands for an element that shows something other than text. */
const OBJECT = '\uFFFC'

/**
 * Takes the line breaks out of a line of text that would show as spaces where none belongs: between
 * characters of Chinese and Japanese. What stands on either side may be in other elements.
 */
export function joinLines(line: readonly ElementContent[]): void {
  if (!line.some(hasBreak)) return
  const parts: { node?: Text; text: string }[] = []
  collect(line, parts)
  const breaks = findBreaks(parts.map(({ text }) => text).join(''))
  if (breaks.length === 0) return
  let at = 0
  let next = 0
  for (const { node, text } of parts) {
    let kept = ''
    let from = 0
    const end = at + text.length
    while (next < breaks.length && breaks[next]![0] < end) {
      const [first, last] = breaks[next]!
      kept += text.slice(from, Math.max(from, first - at))
      from = Math.min(text.length, last - at)
      if (last > end) break
      next++
    }
    if (node && from > 0) node.value = kept + text.slice(from)
    at = end
  }
}

function hasBreak(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.includes('\n')
  return node.type === 'element' && node.children.some(hasBreak)
}

function collect(nodes: readonly ElementContent[], parts: { node?: Text; text: string }[]): void {
  for (const node of nodes) {
    if (node.type === 'text') parts.push({ node, text: node.value })
    if (node.type !== 'element') continue
    if (node.tagName === 'br' || node.tagName === 'img') parts.push({ text: OBJECT })
    else if (LITERAL.has(node.tagName)) parts.push({ text: textOf(node) })
    else collect(node.children, parts)
  }
}

/** Text of an element that stays as it is: its neighbours may be joined to it. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
