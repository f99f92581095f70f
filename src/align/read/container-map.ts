/** Quotes and items of the source, and what of the target's they are, or what they become there. */
import type { AlignedBlock, Block, Container } from '../types.ts'

/** How a block that is put in begins. */
interface Opening {
  /** What its first line begins with: marks of containers that are open, and of those that begin. */
  first: string
  /** Marks of the containers that were open before. */
  outer: string
  /** Whether an item begins with it. */
  isItem: boolean
}

export interface Containers {
  /** Opens the containers of a block that are not open yet. */
  openingOf: (block: Block) => Opening
  /** What further lines of a block begin with. */
  prefixOf: (block: Block) => string
}

export function createContainers(blocks: readonly AlignedBlock[]): Containers {
  /** What lines in a container of the source begin with in the target. */
  const prefixes = new Map<number, string>()
  for (const { target, source } of blocks) {
    if (target.length === 0 || source.length === 0) continue
    const own = target[0]!.containers
    source[0]!.containers.every((container, depth) => {
      const counterpart = own[depth]
      if (counterpart?.mark !== container.mark) return false
      if (!prefixes.has(container.id)) prefixes.set(container.id, counterpart.inner)
      return true
    })
  }
  const prefixOf = ({ containers }: Block) => {
    const known = containers.findLast(({ id }) => prefixes.has(id))
    return known ? prefixes.get(known.id)! : ''
  }
  const openingOf = (block: Block): Opening => {
    const outer = prefixOf(block)
    const from = block.containers.findLastIndex(({ id }) => prefixes.has(id)) + 1
    let first = outer
    let inner = outer
    const opened = block.containers.slice(from)
    for (const container of opened) {
      first += container.marker
      inner += toInner(container)
      prefixes.set(container.id, inner)
    }
    return { first, outer, isItem: /[-1^]/.test(opened.at(-1)?.mark ?? '') }
  }
  return { openingOf, prefixOf }
}

function toInner({ mark, marker }: Container): string {
  if (mark === '^') return '    '
  return mark === '>' ? marker : ' '.repeat(marker.length)
}
