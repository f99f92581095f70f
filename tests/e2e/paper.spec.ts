/** Nothing that a document can hold is lost on paper. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ADDRESSES, checkDocument, checkSheet, PAPER, VIEWS } from '../paper/check-paper.ts'
import { useFixtureSite } from './fixture-site.ts'
import { readPdf } from './pdf.ts'

const root = path.resolve(import.meta.dirname, '../..')
const siteUrl = useFixtureSite('paper')

for (const format of ['A4', 'Letter'] as const) {
  for (const view of VIEWS) {
    test(`${format}, ${view}: a document is on paper in full`, async ({ page }) => {
      await page.goto(siteUrl() + ADDRESSES[view].document)
      checkDocument(await readPdf(await page.pdf({ format })), view)
    })

    test(`${format}, ${view}: so is a sheet`, async ({ page }) => {
      await page.goto(siteUrl() + ADDRESSES[view].sheet)
      checkSheet(await readPdf(await page.pdf({ format })), view)
    })
  }
}

test('what was opened, chosen and played before does not matter', async ({ page }) => {
  await page.route('https://video.example/**', (route) => route.fulfill({ body: 'film' }))
  await page.goto(siteUrl() + ADDRESSES.target.document)
  await page.getByText('困ったとき').click()
  await page.getByRole('tab', { name: '扉の塔' }).click()
  await page.getByRole('link', { name: '動画を見る (video.example)' }).first().click()
  await expect(page.frameLocator('iframe').getByText('film')).toBeVisible()
  checkDocument(await readPdf(await page.pdf({ format: 'A4' })), 'target')
  await expect(page.getByText('それでも暗いとき')).toBeVisible()
  await expect(page.getByText('芯を替えます。')).toBeHidden()
})

test('what leads in to a table on a page on its side stands there with it', async ({ page }) => {
  await page.goto(siteUrl() + ADDRESSES.target.document)
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
  await page.goto(siteUrl() + ADDRESSES.target.document)
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
    await page.goto(siteUrl() + ADDRESSES.source.document)
    checkDocument(await readPdf(await page.pdf({ format: 'A4' })), 'source')
  })
})

test('`npm run pdf` writes all of it', async () => {
  test.slow()
  const out = mkdtempSync(path.join(tmpdir(), 'taiyaku-paper-'))
  try {
    for (const view of VIEWS) {
      const args = ['--source', path.dirname(PAPER), '--out', out, '--lang', view]
      const { status, stderr } = spawnSync(process.execPath, ['scripts/pdf.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      checkDocument(await readPdf(readFileSync(path.join(out, 'page.pdf'))), view)
      checkSheet(await readPdf(readFileSync(path.join(out, 'page/steps.pdf'))), view)
    }
  } finally {
    rmSync(out, { recursive: true })
  }
})
