/** Puts corrected halves in their places, and proves that nothing else has changed. */
import { scan, type Pair } from '../../sxs/pairs/scan.ts'
import type { Unit } from '../exchange/unit.ts'

/** @param edits in the order of the text */
export function splice(text: string, edits: readonly { pair: Pair; after: string }[]): string {
  let merged = ''
  let at = 0
  for (const { pair, after } of edits) {
    merged += text.slice(at, pair.targetStart) + after
    at = pair.targetEnd
  }
  return merged + text.slice(at)
}

/**
 * Scans the result: every pair must be where it was, with the halves that were meant.
 *
 * @returns the first one that is not; with an empty id where there are more pairs than before
 */
export function findBroken(
  merged: string,
  units: readonly Unit[],
  edits: readonly { id: string; after: string }[],
): { id: string; line: number } | undefined {
  const after = new Map(edits.map((edit) => [edit.id, edit.after]))
  const { pairs } = scan(merged)
  const broken = units.find(({ key, pair }, index) => {
    const now = pairs[index]
    const target = after.get(key) ?? pair.target
    return now?.id !== pair.id || now.target !== target || now.source !== pair.source
  })
  if (!broken && pairs.length === units.length) return undefined
  return { id: broken?.key ?? '', line: broken?.line ?? 1 }
}
