import type { Element, ElementContent } from 'hast'

/**
 * Marks lines of code, coloured or not; an element that reaches over several lines is divided.
 *
 * @param numbers lines, 1-based
 */
export function markLines(
  code: readonly ElementContent[],
  numbers: ReadonlySet<number>,
): ElementContent[] {
  return toLines(code).flatMap((line, index): ElementContent[] => {
    const end: ElementContent[] = index > 0 ? [{ type: 'text', value: '\n' }] : []
    if (!numbers.has(index + 1) || line.length === 0) return [...end, ...line]
    return [...end, { type: 'element', tagName: 'mark', properties: {}, children: line }]
  })
}

/** The lines of a text, without what ends them. */
function toLines(content: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const node of content) {
    const parts =
      node.type === 'element' ? divide(node) : node.type === 'text' ? cut(node.value) : []
    parts.forEach((part, index) => {
      if (index > 0) lines.push([])
      lines.at(-1)!.push(...part)
    })
  }
  return lines
}

function divide(element: Element): ElementContent[][] {
  return toLines(element.children).map((children) =>
    children.length > 0 ? [{ ...element, properties: { ...element.properties }, children }] : [],
  )
}

function cut(text: string): ElementContent[][] {
  return text.split('\n').map((value) => (value === '' ? [] : [{ type: 'text', value }]))
}
