import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { reservePort } from './port.ts'
import { JA } from './reading.ts'

const locales = `http://localhost:${await reservePort('LOCALES')}`

test('a site without a glossary has no page of terms', async ({ page, request }) => {
  await page.goto(JA)
  await expect(page.getByRole('link', { name: '用語', exact: true })).toHaveCount(0)
  expect((await request.get('/ja-jp/terms/')).status()).toBe(404)
})

test.describe('a glossary', () => {
  test.use({ baseURL: locales })

  test('opens a term’s entry by click in the peek, never by hovering', async ({ page }) => {
    await page.goto('/ja-jp/start/network/')
    await page.getByText('ファイアウォールのコンソールを開きます。').click()
    const peek = page.getByRole('note')
    const term = peek.getByRole('button', { name: 'ファイアウォール' })
    await term.hover()
    await expect(peek).not.toContainText('防火壁')
    await term.click()
    await expect(peek).toContainText('防火壁 使わない. 古い訳語です。')
    await expect(peek.getByRole('button', { name: 'コンソール' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.peek').analyze()
    expect(violations).toEqual([])
    await term.click()
    await expect(peek).not.toContainText('防火壁')
  })

  test('is a page in both languages', async ({ page }) => {
    await page.goto('/ja-jp/')
    await page.getByRole('link', { name: '用語', exact: true }).click()
    const row = page.getByRole('row', { name: /防火壁/ })
    await expect(row).toContainText('firewall')
    await expect(row).toContainText('使わない')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })

  test('lets a search for one name find the others', async ({ page }) => {
    await page.goto('/ja-jp/?q=防火壁')
    const results = page.getByRole('dialog')
    await expect(results.getByRole('link', { name: /ファイアウォール/ }).first()).toBeVisible()
  })
})
