/** Index of the last of rising values that is at most another; -1 where none is. */
import { partitionPoint } from '../../partition-point.ts'

export function lastAtMost<Value extends number | string>(
  values: readonly Value[],
  most: Value,
): number {
  return partitionPoint(values.length, (index) => values[index]! <= most) - 1
}
