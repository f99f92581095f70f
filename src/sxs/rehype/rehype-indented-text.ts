import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { toHtml } from '../markdown/markdown.ts'
import { parseHtml } from '../markdown/parse-html.ts'
import { TOKEN_START } from '../markdown/skeleton.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Sentences never stand in code: what CommonMark takes for indented code, because a list's
 * continuation is indented too far, is text to the parser it was written for. It is read again as
 * Markdown.
 */
export default function rehypeIndentedText() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      if (element.tagName !== 'pre') return
      const code = element.children[0]
      if (code?.type !== 'element' || isFenced(code)) return
      const text = toString(code)
      if (!text.includes(TOKEN_START)) return
      const read = parseHtml(toHtml(text.replace(/^[ \t]+/gm, '')))
      if (read) parent.children.splice(index, 1, ...(read.children as Element[]))
    })
  }
}

function isFenced(code: Element): boolean {
  const names = code.properties['className']
  return Array.isArray(names) && names.length > 0
}
