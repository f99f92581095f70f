import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import { warn } from '../messages.ts'
import type { Sentence } from './find-sentences.ts'

const LINK = /\[[^\][\n]+\]\([^()\s]+\)/

/**
 * Reports sentences in which a reader sees a link as it is written, `[text](address)`: in an HTML block
 * Markdown means nothing.
 */
export function checkLiteralLinks(sentences: Iterable<Sentence>, file: VFile): void {
  for (const { pair, rendered, position } of sentences) {
    const link = findLink(rendered.target) ?? findLink(rendered.source)
    if (link === undefined) continue
    warn(file, 'literal-link', position, {
      expected: `a link in segment \`${pair.id}\``,
      got: `literal \`${link}\``,
      remedy: 'In a block of HTML write `<a href="address">text</a>`, or end the block before.',
    })
  }
}

function findLink(nodes: readonly ElementContent[]): string | undefined {
  for (const node of nodes) {
    const inside =
      node.type === 'element' && node.tagName !== 'code' ? findLink(node.children) : undefined
    const link = node.type === 'text' ? LINK.exec(node.value)?.[0] : inside
    if (link !== undefined) return link
  }
  return undefined
}
