import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { COLUMN, ROW, ZONE } from '../../markdown/own-elements.ts'
import { walkElements } from '../walk-elements.ts'

/** Rows and columns stand side by side where there is room; zones and monikers show what they are for. */
export default function rehypeContainers() {
  return (tree: Root): void => {
    walkElements(tree, (element) => {
      if (element.tagName === ROW) toDiv(element, 'columns')
      else if (element.tagName === COLUMN) {
        const span = Math.min(12, Math.max(1, Math.trunc(Number(element.properties['span'])) || 1))
        toDiv(element, 'column', ...(span > 1 ? [`span-${span}`] : []))
      } else if (element.tagName === ZONE) {
        const label = String(element.properties['label'] ?? '').trim()
        toDiv(element, 'zone')
        if (label !== '') element.children.unshift(h('p', { className: ['zone-label'] }, label))
      }
    })
  }
}

function toDiv(element: Element, ...className: string[]): void {
  element.tagName = 'div'
  element.properties = { className }
}
