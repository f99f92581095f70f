/** What a reader sees of a document in one view: a line per block. */
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

export type View = 'target' | 'source'

const PHRASING = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img input ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Lines of text, white space collapsed, empty ones left out; images and their alternative texts apart. */
export function visibleLines(html: string, view: View): string[] {
  const other = view === 'target' ? 'source' : 'target'
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'text') line += node.value
    if (!('children' in node)) return
    if (node.type === 'element') {
      if (hasClass(node, other)) return
      if (node.tagName === 'br') line += ' '
    }
    const isBlock = node.type === 'element' && !PHRASING.has(node.tagName)
    if (isBlock) flush()
    node.children.forEach(visit)
    if (isBlock) flush()
  }
  visit(fromHtml(html, { fragment: true }))
  flush()
  return lines
}

function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className']
  return Array.isArray(names) && names.includes(name)
}
