/**
 * Stars that are text in their file stay text in a pair, as generators of side-by-side Markdown write
 * them: `\*`. Beside them in the same paragraph stands the other half, whose stars could close theirs.
 */
import { findSpans } from '../read/inline-spans.ts'
import type { Passage, Slice } from '../types.ts'

interface Run {
  start: number
  length: number
  canOpen: boolean
  canClose: boolean
}

/** A passage with a backslash before each star that no other can make emphasis with; it is in no slice. */
export function escapeStars(passage: Passage): Passage {
  if (!passage.markdown.includes('*')) return passage
  const stars = findBareStars(passage.markdown)
  if (stars.length === 0) return passage
  return { ...passage, ...insertBackslashes(passage, stars) }
}

/** Which stars no rule of Markdown can pair: for each run, whether another may open or close on its other side. */
function findBareStars(markdown: string): number[] {
  const runs = findRuns(markdown)
  const firstOpener = runs.findIndex(({ canOpen }) => canOpen)
  const lastCloser = runs.findLastIndex(({ canClose }) => canClose)
  return runs.flatMap(({ start, length, canOpen, canClose }, index) => {
    const opens = canOpen && lastCloser > index
    const closes = canClose && firstOpener >= 0 && firstOpener < index
    return opens || closes ? [] : Array.from({ length }, (_, at) => start + at)
  })
}

const ESCAPE_OR_RUN = /\\[^]|\*+/g
/** White space as CommonMark counts it; the ends of a half count so too. */
const SPACE = /^[\t\n\f\r\p{Zs}]?$/u

function findRuns(markdown: string): Run[] {
  const closed = findSpans(markdown).filter(({ kind }) => kind !== 'emphasis')
  const runs: Run[] = []
  let next = 0
  for (const { 0: text, index: start } of markdown.matchAll(ESCAPE_OR_RUN)) {
    while (next < closed.length && closed[next]!.end <= start) next++
    const isInside = next < closed.length && closed[next]!.start <= start
    if (isInside || text.startsWith('\\')) continue
    const canOpen = !SPACE.test(markdown[start + text.length] ?? '')
    const canClose = !SPACE.test(markdown[start - 1] ?? '')
    runs.push({ start, length: text.length, canOpen, canClose })
  }
  return runs
}

function insertBackslashes(
  { markdown, slices }: Passage,
  stars: readonly number[],
): { markdown: string; slices: Slice[] } {
  const cut: Slice[] = []
  let next = 0
  for (let { at, start, end } of slices) {
    while (next < stars.length && stars[next]! < at) next++
    for (; next < stars.length && stars[next]! < at + end - start; next++) {
      const length = stars[next]! - at
      if (length > 0) cut.push({ at: at + next, start, end: start + length })
      at += length
      start += length
    }
    cut.push({ at: at + next, start, end })
  }
  let text = ''
  let done = 0
  for (const star of stars) {
    text += `${markdown.slice(done, star)}\\`
    done = star
  }
  return { markdown: text + markdown.slice(done), slices: cut }
}
