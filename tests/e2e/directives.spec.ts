/** What few documents have: tabs, videos, columns, code. */
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { useFixtureSite } from './fixture-site.ts'
import { expectBlackOnWhite } from './print-colours.ts'

const siteUrl = useFixtureSite('directives')
const PAGES = { document: 'ja-jp/page/', checklist: 'ja-jp/page/checklists/' }

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

    test('a footnote, and the way back to its text, in every view', async ({ page }) => {
      for (const [view, text, note, back] of [
        ['target', '次の手順', '順番どおりに。', '本文に戻る'],
        ['source', 'Follow these steps', 'In their order.', '本文に戻る'],
        ['both', '次の手順', '順番どおりに。', '本文に戻る'],
      ] as const) {
        await page.goto(`${siteUrl()}ja-jp/page/?view=${view}`)
        const line = page.getByText(text).first()
        await line.getByRole('link', { name: '1', exact: true }).click()
        await expect(page.getByText(note)).toBeInViewport()
        await page.getByRole('link', { name: back }).first().click()
        await expect(line).toBeInViewport()
      }
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

test('where both languages are seen, a panel does not repeat the title in its tab', async ({
  page,
}) => {
  await page.goto(`${siteUrl()}ja-jp/page/?view=both`)
  await expect(page.getByText('ウィンドウズの手順')).toBeVisible()
  for (const name of ['ウィンドウズ', 'Windows'])
    await expect(page.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1)
})

test('where both languages are seen, columns and tabs keep room and sense', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${siteUrl()}ja-jp/page/?view=both`)
  for (const [ja, en] of [
    ['左の列', 'Left column'],
    ['右の列', 'Right column'],
  ] as const) {
    const [above, below] = await Promise.all(
      [ja, en].map((text) => page.getByText(text, { exact: true }).boundingBox()),
    )
    expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1)
  }
  const between = await page
    .getByRole('tab', { name: 'リナックス' })
    .locator('.source')
    .evaluate((run) => getComputedStyle(run, '::before').content)
  expect(between).toContain('/')
})

test('the button beside code covers none of it, and long lines can be scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`${siteUrl()}ja-jp/page/`)
  const block = page.locator('.code', { hasText: CODE })
  const [button, code] = await Promise.all([
    block.getByRole('button').boundingBox(),
    block.locator('pre').boundingBox(),
  ])
  expect(code!.x + code!.width).toBeLessThanOrEqual(button!.x)
  const scrolled = await block.locator('pre').evaluate((pre) => {
    pre.scrollLeft = 1000
    return pre.scrollLeft - (pre.scrollWidth - pre.clientWidth)
  })
  expect(Math.abs(scrolled)).toBeLessThanOrEqual(1)
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

/** In a step of a procedure, so that both pages show it. */
const CODE = 'Set-CsUser -Identity "b" # note'

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: code stands on a ground of its own, in its colours`, async ({ page }) => {
    await page.goto(siteUrl() + path)
    const block = page.locator('.code', { hasText: CODE })
    await expect(block).toBeVisible()
    await expect(block).toHaveCSS('border-top-style', 'solid')
    const colours = await block
      .locator('code, code *')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color))
    expect(new Set(colours).size).toBeGreaterThan(2)
  })

  test(`${name}: its button has a name and a picture, keeps to its corner, and copies`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(siteUrl() + path)
    const block = page.locator('.code', { hasText: CODE })
    const button = block.getByRole('button', { name: 'コードをコピー' })
    const [outer, inner] = [await block.boundingBox(), await button.boundingBox()]
    expect(outer!.x + outer!.width - inner!.x - inner!.width).toBeLessThan(12)
    expect(inner!.y - outer!.y).toBeLessThan(12)
    expect([inner!.width, inner!.height]).toEqual([32, 32])
    const picture = await button.evaluate((one) => getComputedStyle(one, '::before').borderTopWidth)
    expect(Number.parseFloat(picture)).toBeGreaterThan(0)
    await button.click()
    await expect(page.getByRole('status').filter({ hasText: 'コピーしました' })).toHaveCount(1)
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(CODE)
    expect((await button.boundingBox())!.width).toBe(32)
  })

  test(`${name}: prints black on white from a dark screen`, ({ page }) =>
    expectBlackOnWhite(page, `${siteUrl()}${path}?view=both`))
}

test('a page without code or constructs of Learn loads no sheet for them', async ({ page }) => {
  const sheets: string[] = []
  page.on('response', (response) => sheets.push(new URL(response.url()).pathname))
  await page.goto(`${siteUrl()}ja-jp/`, { waitUntil: 'networkidle' })
  expect(sheets.filter((path) => /\/(?:code|learn)/.test(path))).toEqual([])
})
