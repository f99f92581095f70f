import { expect, test } from '@playwright/test'
import { EN, JA, sentence } from './reading.ts'

test.use({ javaScriptEnabled: false })

test('both languages are reached by ordinary links', async ({ page }) => {
  await page.goto(JA)
  await expect(sentence(page, '104', 'target')).toBeVisible()
  await expect(sentence(page, '104', 'source')).toBeHidden()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(EN)
  await expect(sentence(page, '104', 'source')).toBeVisible()
  await expect(sentence(page, '104', 'target')).toBeHidden()
})

test('nothing is offered that would not work', async ({ page }) => {
  await page.goto(JA)
  await expect(page.getByRole('link', { name: '対訳' })).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('links, anchors and permalinks of the page’s language work', async ({ page }) => {
  await page.goto(`${JA}#s-0fbc5-183`)
  await expect(sentence(page, '183', 'target')).toBeInViewport()
  await page.goto(JA)
  await page.locator('article .target a[href="#update-dns-service"]').first().click()
  await expect(page.getByRole('heading', { name: /^DNS 設定を更新する/ })).toBeInViewport()
})

test('the contents list opens', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await page.goto(JA)
  await page.locator('summary', { hasText: '目次' }).click()
  await expect(page.getByRole('link', { name: '関連トピック' })).toBeVisible()
})
