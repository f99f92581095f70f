import type { Element, ElementContent, Parents, Root } from 'hast'
import { alertTitle, type AlertKind } from './alert-titles.ts'
import { isBlank } from '../content-model.ts'
import { splitMarked, type Marked } from './marked-lines.ts'
import { toRuns, type Languages } from '../../projection/runs.ts'
import { walkElements } from '../walk.ts'

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/i

/**
 * `> [!NOTE]` becomes a box with a title in each language, and each further marker another one. A marker
 * that a line of text follows is text. Some documents forget the `>`: then the paragraph is the box.
 */
export default function rehypeAlerts(languages: Languages) {
  return (tree: Root): void => walkElements(tree, visit)

  function visit(element: Element, index: number, parent: Parents): void {
    const isQuote = element.tagName === 'blockquote'
    if (!isQuote && element.tagName !== 'p') return
    const parts = splitMarked(isQuote ? element.children : [element], MARKER)
    if (!parts.some(({ marker }) => marker)) return
    if (!isQuote && parts.at(-1)!.content.length === 0) return
    const boxes = parts.map((part) => toBox(part, element))
    parent.children.splice(index, 1, ...boxes)
    // What takes the element's own place is not visited otherwise.
    if (boxes[0]!.type === 'element') walkElements(boxes[0]!, visit)
  }

  function toBox({ marker, content }: Marked, quote: Element): ElementContent {
    if (!marker) return quote.tagName === 'p' ? content[0]! : { ...quote, children: content }
    const kind = marker[1]!.toLowerCase() as AlertKind
    const text = (lang: string) => ({ type: 'text' as const, value: alertTitle(lang, kind) })
    const title: Element = {
      type: 'element',
      tagName: 'p',
      properties: { className: ['alert-title', 'pair'] },
      children: toRuns(languages, (side) => [text(languages.lang[side])]),
    }
    const body = content.filter((child, at) => at > 0 || !isBlank(child))
    return {
      type: 'element',
      tagName: 'div',
      properties: { className: ['alert', kind] },
      children: [title, { type: 'text', value: '\n' }, ...body],
    }
  }
}
