/** Items, or units, that stand beside each other; one side may be empty. Indexes rise within a side. */
export interface Link {
  target: number[]
  source: number[]
  /** 0 where one side is empty. */
  score: number
  /** By how much the pair is better than the best other one of either side, up to `MOST_MARGIN` both ways. */
  margin: number
}

export const MOST_MARGIN = 6

/** What has no counterpart. */
export function alone(target: number[], source: number[]): Link {
  return { target, source, score: 0, margin: 0 }
}
