import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { isBlank } from './content-model.ts'
import { IMAGE } from '../markdown/own-elements.ts'
import { walkElements } from './walk-elements.ts'

/**
 * `:::image:::` becomes an image, and a figure where it stands by itself. What is written between
 * `:::image type="complex":::` and its end describes the picture: it is the figure's caption.
 */
export default function rehypeFigures() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const only = element.tagName === 'p' ? onlyChild(element) : element
      if (only?.type !== 'element' || only.tagName !== IMAGE) return
      const isBlock = element !== only || hasContent(only)
      if (isBlock && only.properties['type'] !== 'icon') parent.children[index] = toFigure(only)
      else if (element === only) parent.children[index] = toImage(only)
      else element.children = [toImage(only)]
    })
  }
}

function onlyChild(line: Element): ElementContent | undefined {
  const content = line.children.filter((child) => !isBlank(child))
  return content.length === 1 ? content[0] : undefined
}

function hasContent(image: Element): boolean {
  return image.children.some((child) => !isBlank(child))
}

function toFigure(image: Element): Element {
  return h('figure', toImage(image), hasContent(image) ? h('figcaption', image.children) : null)
}

function toImage({ properties }: Element): Element {
  const { src, alt = '', link, dataFrom } = properties
  const image = h('img', { src, alt, dataFrom })
  return typeof link === 'string' && link !== '' ? h('a', { href: link, dataFrom }, image) : image
}
