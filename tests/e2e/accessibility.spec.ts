import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, violations } from './axe.ts'
import { DOCSET_BASE } from './docset-site.ts'
import { reservePort } from './port.ts'
import { EN, GUIDE, JA, sentence } from './reading.ts'
import { patience } from '../patience.ts'

const at = async (site: string, base = '/') => `http://localhost:${await reservePort(site)}${base}`
const docset = await at('DOCSET', DOCSET_BASE)
const locales = await at('LOCALES')
const review = await at('REVIEW')

interface Kind {
  url: string
  /** What has to be there first. */
  prepare?: (page: Page) => Promise<void>
}

const KINDS: Record<string, Kind> = {
  'front page': { url: '/' },
  home: { url: '/ja-jp/' },
  'home of a docset': { url: `${docset}ja-jp/` },
  guide: { url: JA },
  'guide in its source language': { url: EN },
  'document of a docset': { url: `${docset}ja-jp/guide/setup/install/` },
  folder: { url: `${docset}ja-jp/guide/` },
  'whole tree': { url: `${docset}ja-jp/site-contents/` },
  checklists: { url: `${JA}checklists/` },
  'index of checklists': { url: '/ja-jp/checklists/' },
  'how to use': { url: '/ja-jp/how-to-use/?view=both' },
  'missing page': { url: '/nowhere/' },
  'page without a network': { url: '/offline/' },
  'front page of several translations': { url: locales },
  'right to left': { url: `${locales}ar-sa/start/first-steps/` },
  review: { url: `${review}ja-jp/${GUIDE}` },
  'search with results': {
    url: `${JA}?q=DNS`,
    prepare: (page) => page.locator('[data-result]').first().waitFor(),
  },
  'page that leads on': {
    url: `${docset}ja-jp/guide/old-start/`,
    prepare: async (page) => {
      // It leads on at once; it is looked at as it is without that.
      await page.route('**/old-start/', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
        await route.fulfill({ response, body })
      })
      await page.goto(`${docset}ja-jp/guide/old-start/`)
    },
  },
}

// Seven passes over each page.
test.describe.configure({ timeout: patience(180) })

for (const [name, { url, prepare }] of Object.entries(KINDS)) {
  test(`${name}: no fault in any view and theme`, async ({ page }) => {
    await page.goto(url)
    await prepare?.(page)
    await expectAccessible(page)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: a peek and the settings have no fault`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(JA)
    await sentence(page, '104', 'target').click()
    await sentence(page, '131', 'target').click()
    await page.getByRole('button', { name: '設定' }).click()
    expect(await violations(page)).toEqual([])
  })
}

test('forced colours: the chosen view is told without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${JA}?view=both`)
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
