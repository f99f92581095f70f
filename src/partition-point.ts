/**
 * How many of the first items of a row something holds for that holds for none behind them, found by halving.
 *
 * @param length of the row
 * @param holds for the item at an index
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
