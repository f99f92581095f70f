/**
 * A pipe within a code span belongs to the span in Learn's dialect; GFM, which splits rows first, wants it
 * escaped.
 *
 * @example escapeCodePipes('| `a | b` | c |') // '| `a \\| b` | c |'
 */
export function escapeCodePipes(row: string): string {
  if (!row.includes('`') || !row.includes('|')) return row
  const runs = Array.from(row.matchAll(/(?<!\\)`+/g), ({ index, 0: mark }) => ({ index, mark }))
  const after = nextOfLength(runs.map(({ mark }) => mark.length))
  let escaped = ''
  let at = 0
  for (let open = 0; open < runs.length; open++) {
    const close = after[open]
    if (close === undefined) continue
    const start = runs[open]!.index
    const end = runs[close]!.index
    escaped += row.slice(at, start) + row.slice(start, end).replace(/(?<!\\)\|/g, '\\|')
    at = end
    open = close
  }
  return escaped + row.slice(at)
}

/** For each length the place of the next one equal to it. */
function nextOfLength(lengths: readonly number[]): (number | undefined)[] {
  const last = new Map<number, number>()
  const next: (number | undefined)[] = []
  for (let at = lengths.length - 1; at >= 0; at--) {
    next[at] = last.get(lengths[at]!)
    last.set(lengths[at]!, at)
  }
  return next
}
