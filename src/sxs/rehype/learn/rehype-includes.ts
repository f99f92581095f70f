import type { Element, ElementContent, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { isBlank, isInline } from '../content-model.ts'
import { INCLUDE } from '../../markdown/own-elements.ts'
import { walkElements } from '../walk-elements.ts'

/** Reads an included file's tree; nothing where it cannot be shown. */
type Include = (src: string) => Root | undefined

/**
 * Puts included files where their elements stand. A file of one paragraph joins the line it is
 * included in; any other, and one whose directive has a line for itself, stands between the parts of
 * the paragraph.
 */
export default function rehypeIncludes(include: Include) {
  return (tree: Root): void => walkElements(tree, replace)

  function replace(element: Element, index: number, parent: Parents): void {
    if (isInclude(element)) {
      const content = read(element, include)
      const isBlock = hasOwnLine(parent.children as ElementContent[], index)
      parent.children.splice(index, 1, ...((isBlock ? undefined : toLine(content)) ?? content))
    } else if (element.tagName === 'p' && element.children.some(isInclude)) {
      // The parts of the line are not visited again, so what stands deeper in it comes first.
      for (const child of element.children)
        if (child.type === 'element' && !isInclude(child)) walkElements(child, replace)
      parent.children.splice(index, 1, ...splitLine(element, include))
    }
  }
}

function splitLine(line: Element, include: Include): ElementContent[] {
  const isAlone = line.children.every((child) => isInclude(child) || isBlank(child))
  const blocks: ElementContent[] = []
  let rest: ElementContent[] = []
  const flush = () => {
    if (!rest.every(isBlank))
      blocks.push({ ...line, properties: { ...line.properties }, children: rest })
    rest = []
  }
  line.children.forEach((child, index) => {
    const content = isInclude(child) ? read(child, include) : [child]
    const isBlock = isInclude(child) && (isAlone || hasOwnLine(line.children, index))
    const inline = isInclude(child) ? toLine(content) : content
    if (inline && !isBlock) rest.push(...inline)
    else {
      flush()
      blocks.push(...content)
    }
  })
  flush()
  return blocks
}

function read({ properties }: Element, include: Include): ElementContent[] {
  const src = String(properties['src'] ?? '')
  const tree = include(src)
  const name = String(properties['text'] || src)
  return tree ? (tree.children as ElementContent[]) : [toPlaceholder(name)]
}

/** The name of a file that cannot be shown, as a block. */
export function toPlaceholder(name: string): Element {
  return h('p', { className: ['missing'] }, toName(name))
}

export function toName(value: string): Element {
  return h('code', value)
}

function isInclude(node: ElementContent): node is Element & { tagName: typeof INCLUDE } {
  return node.type === 'element' && node.tagName === INCLUDE
}

/** Whether a node is all that its line of a text of several lines holds. */
function hasOwnLine(line: readonly ElementContent[], index: number): boolean {
  const [before, after] = [line[index - 1], line[index + 1]]
  const isBegun = !before || !isInline(before) || /\n[ \t]*$/.test(textOf(before))
  const isEnded = !after || !isInline(after) || /^[ \t]*\n/.test(textOf(after))
  const isAlone = !(before && isInline(before)) && !(after && isInline(after))
  return isBegun && isEnded && !isAlone
}

function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : ''
}

/** The line that is all the content there is. */
function toLine(content: readonly ElementContent[]): ElementContent[] | undefined {
  const blocks = content.filter((node) => !isBlank(node))
  const [block] = blocks
  const isLine = blocks.length === 1 && block?.type === 'element' && block.tagName === 'p'
  return isLine ? block.children : undefined
}
