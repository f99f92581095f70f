/** The lines of a gap with the sentences that are filled in; lines without any are left out. */
import type { Pair } from '../sxs/pairs/scan.ts'

interface Line {
  /** With the sentences in the place of their pairs. */
  text: string
  /** How many pairs stand in it, and how many of them are filled in. */
  pairs: number
  filled: number
}

/**
 * @param texts of the gap's pairs; of those that stay untranslated none
 * @returns the text alone in an array, or what speaks against it
 */
export function writeGap(
  woven: string,
  { start, end, pairs }: { start: number; end: number; pairs: readonly Pair[] },
  texts: readonly (string | undefined)[],
): [string] | string {
  const lines = readLines(woven, start, end, pairs, texts)
  const isWhole = texts.every((text) => text !== undefined)
  const chosen = isWhole ? lines.map(({ text }) => text) : chooseLines(lines)
  const newline = woven.slice(start, end).includes('\r\n') ? '\r\n' : '\n'
  return typeof chosen === 'string' ? chosen : [chosen.join(newline)]
}

function readLines(
  woven: string,
  start: number,
  end: number,
  pairs: readonly Pair[],
  texts: readonly (string | undefined)[],
): Line[] {
  const lines: Line[] = [{ text: '', pairs: 0, filled: 0 }]
  let at = start
  const write = (to: number) => {
    const [first = '', ...rest] = woven.slice(at, to).split(/\r?\n/)
    lines.at(-1)!.text += first
    for (const text of rest) lines.push({ text, pairs: 0, filled: 0 })
  }
  pairs.forEach((pair, index) => {
    write(pair.start)
    at = pair.end
    const line = lines.at(-1)!
    line.pairs++
    const text = texts[index]
    if (text !== undefined) {
      line.filled++
      line.text += text
    } else if (line.text === '' && woven[at] === ' ') at++
    else line.text = line.text.replace(/(?: |<br\/>)$/, '')
  })
  write(end)
  return lines.map((line) => ({ ...line, text: withoutAnchors(line.text) }))
}

/** Headings are given the fragments of both trees; a file says them by its text. */
function withoutAnchors(text: string): string {
  return /^[\s>]*#/.test(text) ? text.replace(/<a name="[^"<>]*"><\/a>/g, '') : text
}

const isBlank = ({ text, pairs }: Line) => pairs === 0 && /^[\s>]*$/.test(text)
const indentOf = ({ text }: Line) => /^[\s>]*/.exec(text)![0].length

/**
 * The first line goes on where the file's own stands. Of the others those with sentences are kept, with
 * the lines around them that make them what they are: an alert's mark, the rows above in a table.
 */
function chooseLines([first, ...others]: Line[]): string[] | string {
  const kept: string[] = [first!.text]
  let blanks: string[] = []
  let group: Line[] = []
  let omitted: Line | undefined
  for (const line of [...others, undefined]) {
    if (line && !isBlank(line)) {
      group.push(line)
      continue
    }
    const isChosen = chooseOfGroup(group)
    for (const one of group) {
      if (!isChosen.has(one)) omitted = one
      else if (omitted && indentOf(one) > indentOf(omitted))
        return 'got one inside an item that is not translated either: translate that too'
      else omitted = undefined
    }
    if (isChosen.size > 0) kept.push(...blanks, ...[...isChosen].map(({ text }) => text))
    if (group.length > 0) blanks = []
    group = []
    if (line) blanks.push(line.text)
  }
  // What sets the last block apart from what the file has behind it.
  return [...kept, ...(kept.length > 1 ? blanks : [])]
}

/** Lines without a blank one between them: those that are kept, in order. */
function chooseOfGroup(group: readonly Line[]): Set<Line> {
  const last = group.findLastIndex(({ filled }) => filled > 0)
  if (last < 0) return new Set()
  const delimiter = group.findIndex(({ text }) => /^[\s>]*\|[\s:|-]+$/.test(text))
  return new Set(
    group.filter(
      ({ pairs, filled }, index) =>
        filled > 0 || (pairs === 0 && index <= Math.max(last, delimiter)) || index < delimiter,
    ),
  )
}
