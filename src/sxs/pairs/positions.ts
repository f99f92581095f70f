import type { Point } from 'unist'
import { partitionPoint } from '../../partition-point.ts'

/** Turns an offset of a file into its position: 1-based line and column. */
export type PositionOf = (offset: number) => Point

export function createPositionOf(text: string): PositionOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = partitionPoint(starts.length, (index) => starts[index]! <= offset)
    return { line, column: offset - starts[line - 1]! + 1, offset }
  }
}
