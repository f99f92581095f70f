/** Shows people where two texts differ. */

/** Characters shown on each side of a difference. */
const AROUND = 16
/** Longest stretch shown of what differs. */
const LONGEST = 60

/**
 * @example showDifference('Open the file.', 'Open a file.') // ['Open [the] file.', 'Open [a] file.']
 */
export function showDifference(expected: string, got: string): [string, string] {
  const [a, b] = [[...expected], [...got]]
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [show(a, start, end), show(b, start, end)]
}

function show(text: string[], start: number, end: number): string {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, text.length - end + AROUND)
  const middle = text.slice(start, text.length - end)
  const shown = middle.length > LONGEST ? [...middle.slice(0, LONGEST), '…'] : middle
  return [
    from > 0 ? '…' : '',
    ...text.slice(from, start),
    '[',
    ...shown,
    ']',
    ...text.slice(text.length - end, to),
    to < text.length ? '…' : '',
  ]
    .join('')
    .replace(/\r?\n/g, '⏎')
}
