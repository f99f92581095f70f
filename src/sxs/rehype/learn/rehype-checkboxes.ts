import type { Root } from 'hast'
import { walkElements } from '../walk-elements.ts'

/**
 * A box in a document cannot be ticked for anyone else, and has no label of its own: it is shown as the
 * character documents use for it too, which prints, copies and is read aloud.
 */
export default function rehypeCheckboxes() {
  return (tree: Root): void => {
    walkElements(tree, (element) => {
      const { type, checked } = element.properties
      if (element.tagName !== 'input') return
      const isBox = typeof type === 'string' && type.toLowerCase() === 'checkbox'
      element.tagName = 'span'
      element.properties = isBox ? { className: ['checkbox'] } : {}
      element.children = isBox ? [{ type: 'text', value: isTrue(checked) ? '☑' : '☐' }] : []
    })
  }
}

function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}
