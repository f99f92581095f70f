import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { alertTitle, type AlertKind } from './alert-titles.ts'
import { isBlank } from '../content-model.ts'
import { splitMarked, type Marked } from './marked-lines.ts'
import { toRuns, type Languages } from '../../projection/runs.ts'
import { walkElements } from '../walk-elements.ts'

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/i

/**
 * `> [!NOTE]` becomes a box with a title in each language, and each further marker another one. A marker
 * that a line of text follows is text. Some documents forget the `>`: then the paragraph is the box.
 */
export default function rehypeAlerts(languages: Languages) {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const isQuote = element.tagName === 'blockquote'
      if (!isQuote && element.tagName !== 'p') return
      const parts = splitMarked(isQuote ? element.children : [element], MARKER)
      if (!parts.some(({ marker }) => marker)) return
      if (!isQuote && parts.at(-1)!.content.length === 0) return
      parent.children.splice(index, 1, ...parts.map((part) => toBox(part, element)))
    })
  }

  function toBox({ marker, content }: Marked, quote: Element): ElementContent {
    if (!marker) return quote.tagName === 'p' ? content[0]! : { ...quote, children: content }
    const kind = marker[1]!.toLowerCase() as AlertKind
    const runs = toRuns(languages, (side) => [
      { type: 'text', value: alertTitle(languages.lang[side], kind) },
    ])
    const title = h('p', { className: ['alert-title', 'pair'] }, runs)
    const body = content.filter((child, at) => at > 0 || !isBlank(child))
    return h('div', { className: ['alert', kind] }, title, '\n', body)
  }
}
