import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../../markdown/own-elements.ts'
import type { Token } from '../../pairs/tokens.ts'
import { isBlank } from '../content-model.ts'
import { walkElements } from '../walk-elements.ts'

const BOX = /^\s*\[([ x])\]\s+(?=\S)/i

/**
 * `- [ ] text` whose box stands within the sentence, where Markdown cannot see it: the box is taken out of
 * both halves and stands before them.
 */
export default function rehypeTaskItems(tokens: readonly Token[]) {
  return (tree: Root): void => {
    walkElements(tree, (item) => {
      if (item.tagName !== 'li') return
      const line = firstLine(item)
      const at = line.children.findIndex((child) => !isBlank(child))
      const token = tokenOf(line.children[at], tokens)
      const target = BOX.exec(token?.halves.target ?? '')
      const source = BOX.exec(token?.halves.source ?? '')
      if (!token || !target || !source) return
      token.halves = {
        target: token.halves.target.slice(target[0].length),
        source: token.halves.source.slice(source[0].length),
      }
      line.children.splice(at, 0, h('input', { type: 'checkbox', checked: source[1] !== ' ' }), {
        type: 'text',
        value: ' ',
      })
    })
  }
}

function firstLine(item: Element): Element {
  const first = item.children.find((child) => !isBlank(child))
  return first?.type === 'element' && first.tagName === 'p' ? first : item
}

function tokenOf(node: ElementContent | undefined, tokens: readonly Token[]): Token | undefined {
  if (node?.type !== 'element') return undefined
  const isToken = node.tagName === TARGET_TOKEN || node.tagName === SOURCE_TOKEN
  return isToken ? tokens[Number(node.properties['n'])] : undefined
}
