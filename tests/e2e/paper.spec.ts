/** Nothing that a document can hold is lost on paper. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { VFile } from 'vfile'
import type { Segment } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { useFixtureSite } from './fixture-site.ts'
import { readPdf, withoutSpace, type Printed } from './pdf.ts'

const root = path.resolve(import.meta.dirname, '../..')
const source = path.join(root, 'tests/fixtures/site-paper/page.md')
const document = readDocument(new VFile({ path: source, value: readFileSync(source, 'utf8') }))
const siteUrl = useFixtureSite('paper')

type View = 'target' | 'both' | 'source'
const ADDRESSES: Record<View, string> = {
  target: 'ja-jp/page/?view=target',
  both: 'ja-jp/page/?view=both',
  source: 'en-us/page/?view=source',
}
const VIEWS = ['target', 'both', 'source'] as const

/** Points: 15 mm, and a hair for rounding. */
const MARGIN = 42

/** What is the same in every language. */
const CODE = ['END-OF-LINE-1', 'END-OF-LINE-2', 'END-OF-LINE-3']
const STEP_CODE = ['END-OF-STEP-CODE']
const FRAMES = [
  '(video.example)',
  'https://video.example/embed/lamp-film',
  'Map of lamps',
  'https://frames.example/map-of-lamps',
]

for (const format of ['A4', 'Letter'] as const) {
  for (const view of VIEWS) {
    test(`${format}, ${view}: a document is on paper in full`, async ({ page }) => {
      await page.goto(siteUrl() + ADDRESSES[view])
      expectDocument(await readPdf(await page.pdf({ format })), view)
    })

    test(`${format}, ${view}: so is a sheet`, async ({ page }) => {
      await page.goto(siteUrl() + ADDRESSES[view].replace('?', 'checklists/?') + '#steps')
      expectSheet(await readPdf(await page.pdf({ format })), view)
    })
  }
}

test('what was opened, chosen and played before does not matter', async ({ page }) => {
  await page.route('https://video.example/**', (route) => route.fulfill({ body: 'film' }))
  await page.goto(siteUrl() + ADDRESSES.target)
  await page.getByText('困ったとき').click()
  await page.getByRole('tab', { name: '扉の塔' }).click()
  await page.getByRole('link', { name: '動画を見る (video.example)' }).first().click()
  await expect(page.frameLocator('iframe').getByText('film')).toBeVisible()
  expectDocument(await readPdf(await page.pdf({ format: 'A4' })), 'target')
  await expect(page.getByText('それでも暗いとき')).toBeVisible()
  await expect(page.getByText('芯を替えます。')).toBeHidden()
})

test('what leads in to a table on a page on its side stands there with it', async ({ page }) => {
  await page.goto(siteUrl() + ADDRESSES.target)
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }))
  const portrait = Math.min(...pages.map(({ width }) => width))
  for (const [title, cell] of [
    ['表には12列', 'に1の灯台1番'],
    ['表ほは16列', 'ほ1の灯台1番'],
    ['表へは30列', 'へ1の灯台1番'],
  ] as const) {
    const found = pages.find(({ text }) => text.includes(title))
    expect(found?.text).toContain(cell)
    expect(found?.width).toBeGreaterThan(portrait)
  }
})

test('a browser whose styles cannot unfold opens what is folded while it prints', async ({
  page,
}) => {
  await page.addInitScript(() => (CSS.supports = () => false))
  await page.goto(siteUrl() + ADDRESSES.target)
  const step = page.getByText('芯を替えます。')
  await expect(step).toBeHidden()
  // The script is there once the page has loaded what it needs.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(step).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(step).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a document is on paper in full', async ({ page }) => {
    await page.goto(siteUrl() + ADDRESSES.source)
    expectDocument(await readPdf(await page.pdf({ format: 'A4' })), 'source')
  })
})

test('`npm run pdf` writes all of it', async () => {
  test.slow()
  const out = mkdtempSync(path.join(tmpdir(), 'taiyaku-paper-'))
  try {
    for (const view of VIEWS) {
      const args = ['--source', path.dirname(source), '--out', out, '--lang', view]
      const { status, stderr } = spawnSync(process.execPath, ['scripts/pdf.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      expectDocument(await readPdf(readFileSync(path.join(out, 'page.pdf'))), view)
      expectSheet(await readPdf(readFileSync(path.join(out, 'page/steps.pdf'))), view)
    }
  } finally {
    rmSync(out, { recursive: true })
  }
})

function expectDocument(printed: Printed, view: View): void {
  expectTexts(printed, view, document.segments, [...CODE, ...STEP_CODE, ...FRAMES])
}

function expectSheet(printed: Printed, view: View): void {
  const steps = document.segments.filter(({ anchor }) => anchor === 'steps')
  expect(steps.length).toBeGreaterThan(50)
  expectTexts(printed, view, steps, [...STEP_CODE, 'https://video.example/embed/step-film'])
}

/** Each text is there, large enough to read, and on the page with all its letters. */
function expectTexts(
  { pages }: Printed,
  view: View,
  segments: readonly Segment[],
  others: readonly string[],
): void {
  const texts = pages.flatMap((page) => page.texts)
  const all = withoutSpace(texts.map(({ text }) => text).join(''))
  const lost = others.filter((text) => !all.includes(withoutSpace(text)))
  expect(lost).toEqual([])
  // Where a link leads stands behind it, in the midst of a sentence.
  const sentences = all.replace(/\(https?:[^)]*\)|\[\d+\]/g, '')
  const sides = view === 'both' ? (['target', 'source'] as const) : [view]
  for (const side of sides) {
    const missing = segments.filter((segment) => !sentences.includes(withoutSpace(segment[side])))
    expect(missing.map(({ id }) => id)).toEqual([])
  }
  expect(texts.filter(({ size }) => size < 7.9).map(({ text }) => text)).toEqual([])
  // The text itself has its size: no page was shrunk to hold what is wide.
  expect(texts.some(({ size }) => Math.abs(size - 11) < 0.1)).toBe(true)
  for (const { width, texts: own } of pages) {
    const outside = own.filter(({ left, right }) => left < MARGIN || right > width - MARGIN)
    expect(outside.map(({ text }) => text)).toEqual([])
  }
}
