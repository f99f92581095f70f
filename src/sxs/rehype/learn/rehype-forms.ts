import type { Root } from 'hast'
import { FORM } from '../../markdown/own-elements.ts'
import { walkElements } from '../walk-elements.ts'
import { toName, toPlaceholder } from './rehype-includes.ts'

/** A form has no place in a site of files: what its button says stands for it. */
export default function rehypeForms() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const isLine = element.tagName === 'p' && element.children.length === 1
      const form = isLine ? element.children[0] : element
      if (form?.type !== 'element' || form.tagName !== FORM) return
      const name = String(form.properties['text'] || 'form')
      const isInLine = !isLine && parent.type === 'element' && parent.tagName === 'p'
      parent.children[index] = isInLine ? toName(name) : toPlaceholder(name)
    })
  }
}

/** Forms in a line of text. */
export function rehypeInlineForms() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      if (element.tagName === FORM)
        parent.children[index] = toName(String(element.properties['text'] || 'form'))
    })
  }
}
