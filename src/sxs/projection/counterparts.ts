/**
 * Which address of the source half each link and image of the target half stands for. A translator may
 * translate an address, or break it; its counterpart still tells where it was to lead.
 */
import type { Element, ElementContent } from 'hast'
import { COUNTERPART } from '../rehype/counterpart.ts'

const ADDRESSES = { a: 'href', img: 'src' } as const

/** Notes on each link and image of a target half the address of its counterpart, where that is another. */
export function noteCounterparts(target: ElementContent[], source: ElementContent[]): void {
  if (target.every(isText)) return
  for (const [tagName, property] of Object.entries(ADDRESSES)) {
    const left = find(source, tagName).map(({ properties }) => String(properties[property] ?? ''))
    const rest = find(target, tagName).filter(({ properties }) => {
      const at = left.indexOf(String(properties[property] ?? ''))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    // A sentence that has more of them in one language than in the other does not tell which is which.
    if (rest.length !== left.length) continue
    for (const element of rest) {
      const written = String(element.properties[property] ?? '')
      const alike = left.findIndex((address) => shapeOf(address) === shapeOf(written))
      element.properties[COUNTERPART] = left.splice(Math.max(0, alike), 1)[0]
    }
  }
}

/** What a translated address keeps: a scheme, a path with its ending, a fragment. */
function shapeOf(address: string): string {
  const [, scheme = '', path = '', fragment] = /^([a-z]+:)?([^#]*)(#.*)?$/is.exec(address) ?? []
  const ending = /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''
  return [scheme, path !== '', ending, fragment !== undefined].join()
}

function find(nodes: readonly ElementContent[], tagName: string): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return [...(node.tagName === tagName ? [node] : []), ...find(node.children, tagName)]
  })
}

function isText({ type }: ElementContent): boolean {
  return type === 'text'
}
