/** How hard a QR code is to read: the four rules of ISO/IEC 18004 that decide which mask it gets. */

const [LONG_RUN, BLOCK, LIKE_FINDER, UNBALANCED] = [3, 3, 40, 10]

/** Runs of a line, the light ones at even places; no code has more. */
const runs = new Int32Array(180)

/** @param modules row by row; 1 is dark */
export function penaltyOf(modules: Uint8Array, size: number): number {
  let penalty = 0
  for (let line = 0; line < size; line++) {
    penalty += linePenalty(modules, size, line * size, 1)
    penalty += linePenalty(modules, size, line, size)
  }
  return penalty + BLOCK * countBlocks(modules, size) + UNBALANCED * imbalance(modules)
}

/** Of a row or a column: for long runs, and for what looks like the squares in the corners. */
function linePenalty(modules: Uint8Array, size: number, start: number, step: number): number {
  let penalty = 0
  let count = 0
  let colour = 0
  let run = 0
  for (let index = 0, at = start; index < size; index++, at += step) {
    if (modules[at] === colour) {
      run++
      if (run === 5) penalty += LONG_RUN
      else if (run > 5) penalty++
    } else {
      runs[count++] = run
      colour ^= 1
      run = 1
    }
  }
  runs[count++] = run
  if (colour === 1) runs[count++] = 0
  // The border around the code is light.
  runs[0]! += size
  runs[count - 1]! += size
  return penalty + LIKE_FINDER * countFinders(count)
}

/** Dark, light and dark modules as 1:1:3:1:1, with four times as much light on one side. */
function countFinders(count: number): number {
  let found = 0
  for (let end = 6; end < count; end += 2) {
    const unit = runs[end - 1]!
    if (runs[end - 3] !== 3 * unit) continue
    if (runs[end - 2] !== unit || runs[end - 4] !== unit || runs[end - 5] !== unit) continue
    const [before, after] = [runs[end - 6]!, runs[end]!]
    if (after >= 4 * unit && before >= unit) found++
    if (before >= 4 * unit && after >= unit) found++
  }
  return found
}

/** Squares of four modules of one colour. */
function countBlocks(modules: Uint8Array, size: number): number {
  let count = 0
  for (let y = 1; y < size; y++)
    for (let at = y * size + 1; at < (y + 1) * size; at++) {
      const colour = modules[at]
      if (modules[at - 1] !== colour || modules[at - size] !== colour) continue
      if (modules[at - size - 1] === colour) count++
    }
  return count
}

/** Steps of 5 % by which the dark modules are more or less than half. */
function imbalance(modules: Uint8Array): number {
  let dark = 0
  for (let at = 0; at < modules.length; at++) dark += modules[at]!
  const total = modules.length
  return Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1
}
