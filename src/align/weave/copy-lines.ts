import type { Containers } from '../read/container-map.ts'
import type { Block } from '../types.ts'
import type { Part } from './woven-text.ts'

/** The lines of a block of the source, each behind the marks of the containers it is put in. */
export function copyLines(
  block: Block,
  { source, newline, containers }: { source: string; newline: string; containers: Containers },
): Part[] {
  const prefix = containers.prefixOf(block)
  const inner = block.containers.at(-1)?.inner ?? ''
  const parts: Part[] = []
  for (let from = block.start; from < block.end;) {
    const found = source.indexOf('\n', from)
    const next = found < 0 || found >= block.end ? block.end : found + 1
    const end = source[next - 1] === '\n' ? next - (source[next - 2] === '\r' ? 2 : 1) : next
    const start = from === block.start ? from : skipMarks(source, from, end, inner)
    if (from > block.start) parts.push(newline, start < end ? prefix : prefix.trimEnd())
    parts.push({ side: 'source', start, end })
    from = next
  }
  return parts
}

/** Behind what the source's own containers put before a line. */
function skipMarks(source: string, from: number, end: number, marks: string): number {
  let at = from
  for (const mark of marks) {
    if (at >= end) break
    if (mark === source[at]) at++
    else if (mark === '>') break
  }
  return at
}
