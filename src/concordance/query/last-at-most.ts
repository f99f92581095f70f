/** Index of the last of rising values that is at most another; -1 where none is. */
export function lastAtMost<Value extends number | string>(
  values: readonly Value[],
  most: Value,
): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
