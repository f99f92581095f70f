/**
 * The skeleton: the document with one token per half for each pair.
 *
 * A token is an empty custom element, so nothing in a half can meet Markdown outside it, and a stray
 * `</span>` cannot close it. The source token holds an escaped star: Markdown takes the backslash away,
 * raw HTML leaves it, so the token tells later whether it stood in Markdown or in an HTML block.
 */
import { SOURCE_TOKEN, TARGET_TOKEN } from './own-elements.ts'
import type { Scan } from '../pairs/scan.ts'

/** A token as text: in an image's alt, or in code. Groups: pair index, `\` where it is raw. */
export const TOKEN_TEXT = new RegExp(
  `<${TARGET_TOKEN} n=(\\d+)></${TARGET_TOKEN}><${SOURCE_TOKEN} n=\\1>(\\\\?)\\*</${SOURCE_TOKEN}>`,
  'g',
)

/** Text that holds a token's start; cheap test before `TOKEN_TEXT`. */
export const TOKEN_START = `<${TARGET_TOKEN} n=`

export interface Skeleton {
  text: string
  /** The file's line (1-based) that a line of the skeleton (1-based) begins in. */
  lineOf: (line: number) => number
}

/**
 * @param text the whole file
 * @param start offset of the first character after the front matter
 * @param write what stands for a pair, by its index
 */
export function toSkeleton(
  text: string,
  { pairs, strays }: Scan,
  start: number,
  write: (index: number) => string = toToken,
): Skeleton {
  const cuts = [
    ...pairs.map((pair, index) => ({
      start: pair.start,
      end: pair.end,
      token: write(index),
    })),
    ...strays.map((stray) => ({ start: stray.start, end: stray.end, token: '' })),
  ].sort((a, b) => a.start - b.start)
  let skeleton = ''
  let at = start
  const lines = [1, countLines(text.slice(0, start)) + 1]
  const keep = (kept: string) => {
    for (let index = kept.indexOf('\n'); index >= 0; index = kept.indexOf('\n', index + 1)) {
      lines.push(lines.at(-1)! + 1)
    }
    skeleton += kept
  }
  for (const cut of cuts) {
    if (cut.start < at) continue
    keep(text.slice(at, cut.start))
    skeleton += cut.token
    lines[lines.length - 1]! += countLines(text.slice(cut.start, cut.end))
    at = cut.end
  }
  keep(text.slice(at))
  return { text: skeleton, lineOf: (line) => lines[line] ?? lines.at(-1)! }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The tokens of a pair, by its number on the page. */
export function toToken(index: number): string {
  return `<${TARGET_TOKEN} n=${index}></${TARGET_TOKEN}><${SOURCE_TOKEN} n=${index}>\\*</${SOURCE_TOKEN}>`
}
