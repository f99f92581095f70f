/** A document that has all of what a screen folds, scrolls or plays, and what of it has to be on paper. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import type { Segment } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { withoutSpace, type Printed } from '../e2e/pdf.ts'

export const PAPER = path.resolve(import.meta.dirname, '../fixtures/site-paper/page.md')

export const VIEWS = ['target', 'both', 'source'] as const
type View = (typeof VIEWS)[number]

/** The document, and its sheet with all of it, in each view. */
export const ADDRESSES = {
  target: addresses('ja-jp', 'target'),
  both: addresses('ja-jp', 'both'),
  source: addresses('en-us', 'source'),
} as const satisfies Record<View, unknown>

function addresses(locale: string, view: View) {
  return {
    document: `${locale}/page/?view=${view}`,
    sheet: `${locale}/page/checklists/?view=${view}#steps`,
  }
}

const { segments } = readDocument(new VFile({ path: PAPER, value: readFileSync(PAPER, 'utf8') }))

/** What is the same in every language. */
const CODE = ['END-OF-LINE-1', 'END-OF-LINE-2', 'END-OF-LINE-3']
const STEP_CODE = ['END-OF-STEP-CODE']
const FRAMES = [
  '(video.example)',
  'https://video.example/embed/lamp-film',
  'Map of lamps',
  'https://frames.example/map-of-lamps',
]

/** Points: margins of 15 mm, and a hair for rounding. */
const MARGIN = 41.7

export function checkDocument(printed: Printed, view: View): void {
  checkTexts(printed, view, segments, [...CODE, ...STEP_CODE, ...FRAMES])
}

/** The sheet alone. */
export function checkSheet(printed: Printed, view: View): void {
  const steps = segments.filter(({ anchor }) => anchor === 'steps')
  assert.ok(steps.length > 50)
  checkTexts(printed, view, steps, [...STEP_CODE, 'https://video.example/embed/step-film'])
  const other = segments.find(({ target }) => target.includes('二つ目は'))!
  const all = printed.pages.map(({ text }) => text).join('')
  for (const side of ['target', 'source'] as const)
    assert.ok(!all.includes(withoutSpace(other[side])), 'another sheet is printed too')
}

/** Each text is there, large enough to read, and on the page with all its letters. */
function checkTexts(
  { pages }: Printed,
  view: View,
  sentences: readonly Segment[],
  others: readonly string[],
): void {
  const texts = pages.flatMap((page) => page.texts)
  const all = withoutSpace(texts.map(({ text }) => text).join(''))
  assert.deepEqual(
    others.filter((text) => !all.includes(withoutSpace(text))),
    [],
  )
  // Where a link leads stands behind it, in the midst of a sentence.
  const prose = all.replace(/\(https?:[^)]*\)|\[\d+\]/g, '')
  const sides = view === 'both' ? (['target', 'source'] as const) : [view]
  for (const side of sides) {
    const lost = sentences.filter((sentence) => !prose.includes(withoutSpace(sentence[side])))
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    )
  }
  assert.deepEqual(
    texts.filter(({ size }) => size < 7.9).map(({ text }) => text),
    [],
  )
  // The text itself has its size: no page was shrunk to hold what is wide.
  assert.ok(texts.some(({ size }) => Math.abs(size - 11) < 0.1))
  for (const { width, texts: own } of pages) {
    const outside = own.filter(({ left, right }) => left < MARGIN || right > width - MARGIN)
    assert.deepEqual(outside, [])
  }
}
