/**
 * Edit distance where a swap of two neighbours counts once (optimal string alignment).
 *
 * @returns the distance, or `limit + 1` as soon as it must be greater than `limit`
 * @example distance('msoidvc', 'msoidsvc', 2) // 1
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = current
  }
  return above[b.length]!
}

/** How many typing errors a word of this length may hold and still be meant. */
export function tolerance(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}
