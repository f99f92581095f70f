/** What few documents have: tabs, videos, columns. */
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { useFixtureSite } from './fixture-site.ts'

const siteUrl = useFixtureSite('directives')

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('one tab at a time; arrow keys choose; a fragment opens its panel', async ({ page }) => {
      await page.goto(`${siteUrl()}ja-jp/page/`)
      await expect(page.getByRole('tab')).toHaveText([/ウィンドウズ/, /リナックス/])
      await expect(page.getByText('リナックスの手順')).toBeHidden()
      await page.getByRole('tab', { name: 'ウィンドウズ' }).press('ArrowRight')
      await expect(page.getByRole('tab', { name: 'リナックス' })).toBeFocused()
      await expect(page.getByRole('tabpanel', { name: 'リナックス' })).toContainText(
        'リナックスの手順',
      )
      await expect(page.getByText('ウィンドウズの手順')).toBeHidden()
      await page.goto(`${siteUrl()}en-us/page/#s-aaaaa-107`)
      await expect(page.getByText('Steps for Linux')).toBeInViewport()
      await page.goto(`${siteUrl()}en-us/page/?tabs=linux`)
      await expect(page.getByRole('tab', { name: 'Linux' })).toHaveAttribute(
        'aria-selected',
        'true',
      )
    })

    test('a video asks nothing of its site before the click', async ({ page }) => {
      const asked: string[] = []
      await page.route('https://video.example/**', (route) => {
        asked.push(route.request().url())
        return route.fulfill({ contentType: 'text/html', body: '<p>player</p>' })
      })
      await page.goto(`${siteUrl()}ja-jp/page/`)
      const link = page.getByRole('link', { name: '動画を見る (video.example)' })
      await expect(link).toBeVisible()
      expect(asked).toEqual([])
      await link.click()
      await expect(page.frameLocator('iframe').getByText('player')).toBeVisible()
      expect(asked).toEqual(['https://video.example/embed/1'])
    })

    test('columns stand side by side where there is room', async ({ page }) => {
      await page.goto(`${siteUrl()}ja-jp/page/`)
      const places = await Promise.all(
        ['左の列', '右の列'].map((text) => page.getByText(text).boundingBox()),
      )
      const [left, right] = places.map((place) => ({ x: place!.x, y: place!.y }))
      if (width === 1280) expect(right!.x).toBeGreaterThan(left!.x)
      else expect(right!.y).toBeGreaterThan(left!.y)
    })
  })
}

test('on paper every panel is there, under its title', async ({ page }) => {
  await page.goto(`${siteUrl()}ja-jp/page/`)
  await page.emulateMedia({ media: 'print' })
  for (const text of ['ウィンドウズの手順', 'リナックスの手順']) {
    await expect(page.getByText(text)).toBeVisible()
  }
  await expect(page.locator('.tab-title').getByText('リナックス')).toBeVisible()
  await expect(page.getByRole('tablist')).toBeHidden()
})

test('without script everything is there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${siteUrl()}ja-jp/page/`)
  for (const text of ['左の列', '右の列', 'ウィンドウズの手順', 'リナックスの手順']) {
    await expect(page.getByText(text)).toBeVisible()
  }
  await expect(page.getByRole('link', { name: /動画を見る/ })).toHaveAttribute('href', /^https:/)
  await context.close()
})

test('no fault in any view and theme at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`${siteUrl()}ja-jp/page/?tabs=linux`)
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(overflow).toBe(360)
})
