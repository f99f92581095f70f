import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { JA, sentence } from './reading.ts'

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const PAGES = ['/', '/ja-jp/', '/en-us/', '/ja-jp/how-to-use/?view=both', '/nowhere/']
const VIEWS = ['target', 'both', 'source'].map((view) => `${JA}?view=${view}`)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const address of [...PAGES, ...VIEWS]) {
      test(`${address.replace(/.*admins/, 'guide')} has no fault`, async ({ page }) => {
        await page.goto(address)
        expect(await violations(page)).toEqual([])
      })
    }

    test('a peek and the settings have no fault', async ({ page }) => {
      await page.goto(JA)
      await sentence(page, '104', 'target').click()
      await sentence(page, '131', 'target').click()
      await page.getByRole('button', { name: '設定' }).click()
      expect(await violations(page)).toEqual([])
    })
  })
}

test('forced colours: no fault, and the chosen view is told without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${JA}?view=both`)
  expect(await violations(page)).toEqual([])
  await expect(page.getByRole('radio', { checked: true })).toHaveCSS('outline-style', 'solid')
})

for (const width of [320, 360]) {
  test(`at ${width} px the page reflows and every control is large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height: 256 })
    await page.goto(JA)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    for (const control of await page.locator('header :is(a, button):visible').all()) {
      const box = (await control.boundingBox())!
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
  })
}

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(JA)
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto')
})
