import { expect, test, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { globSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Checklist, Localized, Step } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { textsOf } from '../sxs/outline.ts'
import { findBoxes, readPdf, withoutSpace, type Printed, type Picture } from './pdf.ts'
import { GUIDE } from './reading.ts'

const [source] = globSync('source-docs/**/*-errors-for-admins.md')
const { checklists, title } = readDocument(
  new VFile({ path: source!, value: readFileSync(source!, 'utf8') }),
)
const DATE = '2020-04-22'
const VIEWS = [
  { view: 'target', locale: 'ja-jp', pages: { procedure: 1, diagnosis: 2 } },
  { view: 'source', locale: 'en-us', pages: { procedure: 1, diagnosis: 2 } },
  { view: 'both', locale: 'ja-jp', pages: { procedure: 2, diagnosis: 3 } },
] as const
type View = (typeof VIEWS)[number]

for (const format of ['A4', 'Letter'] as const) {
  for (const view of VIEWS) {
    test(`${format}, ${view.view}: every sheet is whole`, async ({ page }) => {
      // Nine sheets are printed, read and drawn.
      test.slow()
      await page.goto(`/${view.locale}/${GUIDE}checklists/?view=${view.view}`)
      for (const checklist of checklists) {
        await test.step(checklist.id, async () => {
          const sheet = await print(page, checklist.id, format)
          expect(sheet.pages.length).toBeLessThanOrEqual(view.pages[checklist.kind])
          expectHeaders(sheet, checklist, view)
          expectWholeSteps(sheet, checklist, view)
          expectNoTitleLast(sheet, checklist, view)
          await expectBoxes(sheet, checklist)
          expectFonts(sheet, view)
        })
      }
    })
  }
}

for (const { view, locale } of VIEWS) {
  test(`${view}: the code on the sheet leads to the place in the original`, async ({ page }) => {
    await page.goto(`/${locale}/${GUIDE}checklists/?view=${view}`)
    for (const { id, anchor } of checklists) {
      const [first] = (await print(page, id, 'A4')).pages
      const code = readCode(await first!.draw())
      const address = `https://learn.microsoft.com/${locale}/${GUIDE.replace(/\/$/, '')}#${anchor}`
      expect(code.text).toBe(address)
      expect(code.millimetres).toBeGreaterThanOrEqual(20)
      expect(first!.text).toContain(withoutSpace(address.replace('https://', '')))
    }
  })
}

test('all sheets at once: each begins on a page of its own', async ({ page }) => {
  await page.goto(`/ja-jp/${GUIDE}checklists/`)
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }))
  const starts = checklists.map((checklist) =>
    pages.findIndex(({ text }) => text.includes(sheetMark(checklist))),
  )
  expect(new Set(starts).size).toBe(checklists.length)
  expect(starts.every((start) => start >= 0)).toBe(true)
})

test('a sheet prints blank, or with what is ticked', async ({ page }) => {
  await page.goto(`/ja-jp/${GUIDE}checklists/`)
  await page.evaluate(() => (window.print = () => undefined))
  const sheet = page.locator('#update-user-settings-in-active-directory')
  await sheet.getByRole('checkbox').first().check()
  await sheet.getByRole('button', { name: 'チェックを付けて印刷' }).click()
  const [done, ...others] = (await readPdf(await page.pdf())).pages
  expect(others).toEqual([])
  expect(done!.text).toContain('✓')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await sheet.getByRole('button', { name: '空欄で印刷' }).click()
  const [blank] = (await readPdf(await page.pdf())).pages
  expect(blank!.text).not.toContain('✓')
})

test('a document that is printed is all there, without the site around it', async ({ page }) => {
  await page.goto(`/ja-jp/${GUIDE}?view=both`)
  const printed = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }))
  const text = printed.pages.map((one) => one.text).join('')
  for (const words of [
    title.target,
    title.source,
    'TrustModelData',
    'サインイン アドレスが見つかりません',
  ])
    expect(text).toContain(withoutSpace(words))
  for (const control of ['検索', 'チェックリストを開く', '空欄で印刷'])
    expect(text).not.toContain(control)
  expect(printed.outline.length).toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a sheet prints alone by its address, boxes and all', async ({ page }) => {
    const [checklist] = checklists.filter(({ id }) => id === 'update-security-credentials')
    await page.goto(`/ja-jp/${GUIDE}checklists/#${checklist!.id}`)
    const sheet = await readPdf(await page.pdf({ format: 'A4' }))
    expect(sheet.pages.length).toBe(1)
    await expectBoxes(sheet, checklist!)
  })
})

async function print(page: Page, id: string, format: 'A4' | 'Letter'): Promise<Printed> {
  await page.evaluate((hash) => (location.hash = hash), id)
  return readPdf(await page.pdf({ format }))
}

function sides({ view }: View): ('target' | 'source')[] {
  return view === 'both' ? ['target', 'source'] : [view]
}

function expectHeaders({ pages }: Printed, checklist: Checklist, view: View): void {
  const words = sides(view).flatMap((side) => [checklist.title[side], title[side]])
  pages.forEach(({ text }, index) => {
    for (const word of words) expect(text).toContain(withoutSpace(word))
    expect(text).toContain(DATE)
    expect(text).toContain(`learn.microsoft.com/${view.locale}/`)
    expect(text).toContain(`${index + 1}/${pages.length}`)
  })
  for (const side of ['target', 'source'] as const)
    expect(pages[0]!.text).toContain(withoutSpace(checklist.title[side]))
}

/** The text of a step, of its alerts and of its cells stands on one page, in each language. */
function expectWholeSteps({ pages }: Printed, checklist: Checklist, view: View): void {
  for (const step of allSteps(checklist.steps)) {
    const parts = [step.text, step.body, ...(step.cells ?? [])].filter(Boolean).map(textsOf)
    for (const side of sides(view)) {
      const whole = pages.filter(({ text }) =>
        parts.every((part) => words(part, side).every((word) => text.includes(word))),
      )
      expect(whole.length, `${parts[0]?.[side]} on one page`).toBeGreaterThan(0)
    }
  }
}

/** Values, marks of notes and line ends change how a text is drawn: its stretches are looked for. */
function words(text: Localized, side: 'target' | 'source'): string[] {
  return text[side]
    .split(/[\s[\]「」]+/)
    .map(withoutSpace)
    .filter(Boolean)
}

function expectNoTitleLast({ pages }: Printed, checklist: Checklist, view: View): void {
  const leads = allSteps(checklist.steps).flatMap(({ lead }) => (lead ? [textsOf(lead)] : []))
  const ends = sides(view).flatMap((side) =>
    [checklist.title, ...leads].map((text) => withoutSpace(text[side]).slice(-8)),
  )
  for (const { lastLine } of pages)
    for (const end of ends) expect(lastLine.endsWith(end), `${lastLine} ends a page`).toBe(false)
}

async function expectBoxes({ pages }: Printed, checklist: Checklist): Promise<void> {
  const pictures = await Promise.all(pages.map(({ draw }) => draw()))
  // The boxes of the result are smaller: 3.2 mm.
  const boxes = pictures.flatMap(findBoxes).filter((size) => size >= 3.8)
  expect(boxes.length).toBe(allSteps(checklist.steps).length)
}

function expectFonts({ pages }: Printed, { view }: View): void {
  const fonts = pages.flatMap((page) => page.fonts)
  expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
  if (view !== 'source') expect(fonts.map(({ name }) => name).join()).toContain('NotoSansJP')
}

function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...allSteps(step.steps)])
}

/** A sheet's number, as its running head has it. */
function sheetMark(checklist: Checklist): string {
  const kind = checklist.kind === 'procedure' ? '手順' : '原因の切り分け'
  return withoutSpace(
    `${kind} · シート ${checklists.indexOf(checklist) + 1} / ${checklists.length}`,
  )
}

function readCode({ data, width, height, perMillimetre }: Picture) {
  const code = jsQR(data, width, height)
  if (!code) throw new Error('Expected a QR code on the page')
  const { topLeftCorner, topRightCorner } = code.location
  return {
    text: code.data,
    millimetres: (topRightCorner.x - topLeftCorner.x) / perMillimetre,
  }
}
