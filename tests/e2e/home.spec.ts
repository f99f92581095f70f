import { expect, test } from '@playwright/test'
import { JA } from './reading.ts'

test('the front page says in both languages what this is, in one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  for (const name of [
    'Skype for Business Online サインイン ガイド',
    'Skype for Business Online sign-in guide',
  ]) {
    await expect(page.getByRole('heading', { name })).toBeInViewport()
  }
  for (const name of [/^読む/, /^Read it/, /^検索する/, /^Search/]) {
    await expect(page.getByRole('main').getByText(name).first()).toBeInViewport({ ratio: 1 })
  }
  await page.getByRole('link', { name: /^読む/ }).click()
  await expect(page).toHaveURL(JA)
})

test('an address in other letter case is found, with its fragment and query', async ({ page }) => {
  await page.goto(`${JA.toUpperCase().replace(/\/$/, '.MD')}?view=both#update-dns-settings`)
  await expect(page).toHaveURL(`${JA}?view=both#update-dns-settings`)
})

test('an address without locale is offered, not taken', async ({ page }) => {
  await page.goto('/skypeforbusiness/troubleshooting-sign-in-errors-for-admins')
  await expect(page.getByRole('heading', { name: 'このページはありません' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
  const link = page.getByRole('link', { name: /サインイン エラーのトラブルシューティング/ })
  await expect(link).toHaveAttribute('href', JA)
})

test('how to use: both languages, as any page', async ({ page }) => {
  await page.goto('/en-us/how-to-use/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to use this site')
  await page.getByRole('radio', { name: 'Both' }).click()
  await expect(page.getByRole('heading', { name: 'このサイトの使い方' })).toBeVisible()
})
