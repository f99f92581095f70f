import { h } from 'hastscript'
import type { Element, ElementContent, Parents } from 'hast'

const LISTS = ['ul', 'ol']

/**
 * Browsers show items without a list, and lists with other things than items, and so does a site; readers of
 * XML need not. Items come into a list, what stands between items into the one before it.
 */
export function repairLists(parent: Parents): void {
  const isList = parent.type === 'element' && LISTS.includes(parent.tagName)
  const children = parent.children as ElementContent[]
  parent.children = isList ? intoItems(children) : intoLists(children)
  for (const child of parent.children) if (child.type === 'element') repairLists(child)
}

function intoItems(children: readonly ElementContent[]): ElementContent[] {
  const items: Element[] = []
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'li') items.push(child)
    else if (child.type !== 'text' || child.value.trim() !== '') {
      if (items.length === 0) items.push(h('li'))
      items.at(-1)!.children.push(child)
    }
  }
  return items
}

function intoLists(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let list: Element | undefined
  for (const child of children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    const isSpace = child.type === 'text' && child.value.trim() === ''
    if (isItem) {
      if (!list) result.push((list = h('ul')))
      list.children.push(child)
    } else {
      result.push(child)
      if (!isSpace) list = undefined
    }
  }
  return result
}
