import type { Finding } from './finding.ts'

/**
 * A half of a finding around its spot.
 *
 * @returns what stands before the spot, the spot, and what stands after; all is before where the spot
 * is in the other half
 */
export function markSpot(
  { source, target, spot }: Pick<Finding, 'source' | 'target' | 'spot'>,
  side: 'source' | 'target',
): [before: string, spot: string, after: string] {
  const half = side === 'source' ? source : target
  if (spot?.side !== side) return [half, '', '']
  return [half.slice(0, spot.start), half.slice(spot.start, spot.end), half.slice(spot.end)]
}
