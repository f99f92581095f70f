/** How pages use the room there is: on a telephone, on a desk, on a large screen. */
import { expect, test, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { GUIDE, JA, sentence } from './reading.ts'

/** The right ends of what is seen first of each kind, in CSS pixels. */
function rightEnds(page: Page, selectors: string[]): Promise<number[]> {
  return page.evaluate(
    (all) =>
      all.map((selector) =>
        Math.round(document.querySelector(selector)!.getBoundingClientRect().right),
      ),
    selectors,
  )
}

for (const width of [1280, 1920]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('title, text, rules, notice and notes end at one edge; tables take what they need', async ({
      page,
    }) => {
      await page.goto(JA)
      const ends = await rightEnds(page, [
        'article h1',
        'article p',
        'article h2',
        '.notice',
        '.about',
      ])
      expect(new Set(ends).size, ends.join(' ')).toBe(1)
      const [table, main] = await rightEnds(page, ['article .table', 'main'])
      expect(table).toBe(main)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })

    test('no half of a page of the site itself is empty', async ({ page }) => {
      for (const address of ['/', '/ja-jp/', '/ja-jp/how-to-use/', '/nowhere/']) {
        await page.goto(address)
        const right = await page
          .locator('main :is(p, li, h2, a)')
          .evaluateAll((parts) =>
            Math.max(...parts.map((one) => one.getBoundingClientRect().right)),
          )
        expect(right, address).toBeGreaterThan(width * 0.75)
      }
    })

    test('the head of a long table stays below the header', async ({ page }) => {
      await page.goto(JA)
      const table = page.locator('article .table').first()
      await table.scrollIntoViewIfNeeded()
      await page.mouse.wheel(0, 100)
      const head = table.locator('thead th').first()
      await expect(head).toHaveCSS('position', 'sticky')
      await page
        .locator('tbody tr')
        .nth(5)
        .evaluate((row) => row.scrollIntoView())
      const header = page.getByRole('banner')
      const [above, below] = [(await header.boundingBox())!, (await head.boundingBox())!]
      expect(Math.abs(below.y - above.y - above.height)).toBeLessThanOrEqual(1)
    })
  })
}

test('on a large screen the contents of the page stand to the right of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(JA)
  const list = await page.getByRole('navigation', { name: '目次' }).boundingBox()
  const text = await page.locator('article').boundingBox()
  expect(list!.x).toBeGreaterThanOrEqual(text!.x + text!.width)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a row of a table is a card whose cells name their columns, and is still a row', async ({
    page,
  }) => {
    await page.goto(JA)
    const row = page.locator('article .table tbody tr').first()
    const [first, second] = await Promise.all(
      [0, 1].map((index) => row.locator('td, th').nth(index).boundingBox()),
    )
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height - 1)
    await expect(row).toHaveRole('row')
    const name = () =>
      row
        .locator('td, th')
        .nth(1)
        .evaluate((cell) => getComputedStyle(cell, '::before').content)
    await expect.poll(name).toContain('解決策')
    await page.getByRole('radio', { name: 'English' }).tap()
    await expect.poll(name).toContain('Resolution')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violations(page)).toEqual([])
  })

  test('the contents and the way back to the top are at hand; links of headings are seen', async ({
    page,
  }) => {
    await page.goto(JA)
    const link = page.locator('article h2 .anchor').first()
    expect(Number(await link.evaluate((one) => getComputedStyle(one).opacity))).toBeGreaterThan(0.5)
    await page.evaluate(() => scrollTo(0, 3000))
    const tools = page.getByRole('navigation', { name: 'ページ内の移動' })
    await tools.getByRole('button', { name: '目次' }).tap()
    await expect(page.getByRole('dialog', { name: '目次' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('link', { name: 'DNS 設定を更新する' }).tap()
    await expect(page.getByRole('heading', { name: 'DNS 設定を更新する' })).toBeInViewport()
    await expect(page.getByRole('dialog')).toBeHidden()
    await tools.getByRole('button', { name: 'ページの先頭へ' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })

  test('what comes later moves nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, {
            moved: (window as unknown as { moved: number }).moved + entry.value,
          })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const address of [JA, `/ja-jp/${GUIDE}checklists/`, '/', '/ja-jp/']) {
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.evaluate(() => scrollTo(0, 2000))
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0)
    }
  })
})

test('when a text was translated is said above it', async ({ page }) => {
  await page.goto(JA)
  await expect(page.getByText('翻訳 2020年4月22日')).toBeInViewport({ ratio: 1 })
})

test('an empty search is no bare strip: it offers examples that find something', async ({
  page,
}) => {
  await page.goto(JA)
  await page.getByRole('button', { name: '検索' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'DNS 設定を更新する' })
    .or(page.getByRole('dialog').getByRole('listitem').getByRole('button').first())
    .first()
    .click()
  await expect(page.locator('[data-result]').first()).toBeVisible()
})

test('an image that is shown smaller than it is opens in its own size', async ({ page }) => {
  await page.route('**/big.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="900"><rect width="3000" height="900"/></svg>',
    }),
  )
  await page.route(JA, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '</h1>',
      '</h1><p><img src="/big.svg" alt="図"></p>',
    )
    await route.fulfill({ response, body })
  })
  await page.goto(JA)
  await sentence(page, '104', 'target').hover()
  const image = page.getByRole('button', { name: '拡大する: 図' })
  await image.press('Enter')
  const dialog = page.getByRole('dialog', { name: '図' })
  await expect(dialog.getByRole('img', { name: '図' })).toHaveJSProperty('width', 3000)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(image).toBeFocused()
})
