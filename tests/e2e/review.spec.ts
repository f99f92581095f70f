import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkDocset } from '../../src/l10n/quality/check-docset.ts'
import { planMerge } from '../../src/l10n/merge/merge-files.ts'
import { openDocset } from '../../src/l10n/exchange/read-documents.ts'
import { htmlReport } from '../../src/l10n/quality/report-html.ts'
import { rules } from '../../src/l10n/quality/rules.ts'
import { writeWhole } from '../../src/files/write-whole.ts'
import { reservePort } from './port.ts'
import { JA, sentence } from './reading.ts'

const review = `http://localhost:${await reservePort('REVIEW')}`

/** Corrects one sentence as a reader does. */
async function correct(page: Page, id: string, text: string) {
  await page.getByRole('button', { name: new RegExp(id) }).click()
  await page.getByRole('textbox', { name: /訳文/ }).fill(text)
  await page.getByRole('button', { name: '保存' }).click()
}

test('a site built without it knows nothing of review', async ({ page, request }) => {
  const found: string[] = []
  page.on('request', (each) => found.push(each.url()))
  await page.goto(JA)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'レビュー' })).toHaveCount(0)
  expect(found.filter((url) => /review/.test(url))).toEqual([])
  expect((await request.get(`/review${JA.replace(/\/$/, '')}.xlf`)).status()).toBe(404)
})

test.describe('review mode', () => {
  test.use({ baseURL: review })

  test('shows findings at their sentence', async ({ page }) => {
    await page.goto(JA)
    await expect(page.getByRole('region', { name: 'レビュー' })).toContainText('指摘: 23 件')
    await page.getByRole('button', { name: /0fbc5-125.*指摘 1 件/ }).click()
    const dialog = page.getByRole('dialog', { name: '0fbc5-125' })
    await expect(dialog).toContainText('leaked-markup')
    await expect(dialog).toContainText('During sign-in, a dialog box appears')
    await expect(dialog.getByRole('textbox', { name: /訳文/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  test('the next finding is reached by keyboard', async ({ page }) => {
    await page.goto(JA)
    await page.getByRole('button', { name: '次の指摘' }).press('Enter')
    await expect(page.locator(':focus')).toHaveAccessibleName(/指摘 \d 件/)
    await expect(page.locator(':focus')).toBeInViewport()
  })

  test('a correction is kept, downloaded, and merges as that one change', async ({ page }) => {
    await page.goto(JA)
    await correct(page, '0fbc5-195', '**アプリケーション**')
    await page.reload()
    await expect(page.getByRole('region', { name: 'レビュー' })).toContainText('修正: 1 件')
    await expect(page.getByText('**アプリケーション**')).toBeVisible()
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: '修正をダウンロード' }).click()
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-review-'))
    const file = path.join(folder, 'edited.xlf')
    await (await waiting).saveAs(file)
    cpSync('source-docs', path.join(folder, 'docs'), { recursive: true })
    const { changes, refusals } = await planMerge(file, path.join(folder, 'docs'))
    rmSync(folder, { recursive: true })
    expect(refusals).toEqual([])
    expect(changes.flatMap(({ edits }) => edits.map(({ id, after }) => [id, after]))).toEqual([
      ['0fbc5-195', '**アプリケーション**'],
    ])
  })

  test('a correction can be taken back', async ({ page }) => {
    await page.goto(JA)
    await correct(page, '0fbc5-112', 'DNS')
    await expect(sentence(page, '112', 'target')).toHaveText('DNS')
    await page.getByRole('button', { name: /0fbc5-112/ }).click()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await expect(sentence(page, '112', 'target')).toHaveText('DNS 設定を更新する')
    await expect(page.getByRole('button', { name: '修正をダウンロード' })).toBeDisabled()
  })

  test('is accessible', async ({ page }) => {
    await page.goto(JA)
    await page.getByRole('button', { name: /0fbc5-125/ }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})

test('the quality report filters by rule, severity and file', async ({ page }, info) => {
  const file = info.outputPath('report.html')
  await writeWhole(file, htmlReport(checkDocset(openDocset('source-docs'), rules), rules))
  await page.goto(`file://${file}`)
  const findings = page.getByRole('article')
  await expect(findings).toHaveCount(18)
  await page.getByLabel('Severity').selectOption('error')
  await expect(findings.filter({ visible: true })).toHaveCount(3)
  await expect(page.getByRole('status')).toHaveText('3 findings')
  await page.getByLabel('Severity').selectOption('')
  await page.getByLabel('Rule').selectOption('katakana-variant')
  await expect(findings.filter({ visible: true })).toHaveCount(2)
  await expect(page.locator('mark:visible').first()).toHaveText('サインインエラー')
  await page.getByLabel('File').fill('no such file')
  await expect(findings.filter({ visible: true })).toHaveCount(0)
  await page.getByLabel('File').fill('')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
