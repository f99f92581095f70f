import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { reservePort } from './port.ts'
import { JA } from './reading.ts'

const site = `http://localhost:${await reservePort('REVIEW')}`

test('a site built without it has no concordance', async ({ page, request }) => {
  await page.goto(JA)
  await expect(page.getByRole('link', { name: '用例検索' })).toHaveCount(0)
  expect((await request.get('/ja-jp/concordance/')).status()).toBe(404)
})

test.describe('concordance', () => {
  test.use({ baseURL: site })

  test('finds a phrase of either language, marks its counterpart, leads to the sentence', async ({
    page,
  }) => {
    await page.goto(JA)
    await page.getByRole('link', { name: '用例検索' }).click()
    await page.getByRole('searchbox', { name: '語句' }).fill('security credentials')
    await page.getByRole('main').getByRole('button', { name: '検索' }).click()
    await expect(page.getByRole('main').getByRole('status')).toContainText(/[1-9]\d* 文、1 文書/)
    await expect(page.locator('mark').first()).toHaveText(/security credentials/i)
    await expect(page.locator('mark.likely').first()).toContainText('資格情報')
    await page
      .getByRole('link', { name: /^0fbc5-/ })
      .first()
      .click()
    await expect(page).toHaveURL(/#s-0fbc5-/)
    await expect(page.locator(':target')).toBeVisible()
  })

  test('is there again from its address, and without a network', async ({ page, context }) => {
    await page.goto('/ja-jp/concordance/?phrase=資格情報')
    await expect(page.getByRole('main').getByRole('status')).toContainText('1 文書')
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('資格情報')
    await context.setOffline(true)
    await page.getByRole('searchbox', { name: '語句' }).fill('資格')
    await page.getByRole('searchbox', { name: '語句' }).press('Enter')
    await expect(page.getByRole('main').getByRole('status')).toContainText(/[1-9]\d* 文、1 文書/)
    await page.getByRole('searchbox', { name: '語句' }).fill('この語句はない')
    await page.getByRole('searchbox', { name: '語句' }).press('Enter')
    await expect(page.getByRole('main').getByRole('status')).toContainText('ありません')
  })

  test('is accessible', async ({ page }) => {
    await page.goto('/ja-jp/concordance/?phrase=DNS')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })
})
