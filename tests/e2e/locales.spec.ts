/** A site in several targets: Japanese has every document but one, German and Arabic have some. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import path from 'node:path'
import { checkLinks } from '../../src/check/links.ts'
import { reservePort } from './port.ts'

test.use({ baseURL: `http://localhost:${await reservePort('LOCALES')}` })

const STEPS = 'start/first-steps/'

/** The menu of the other translations, by the name it has for readers. */
function menu(page: Page, name: string) {
  return page.getByRole('navigation', { name })
}

async function open(page: Page, name: string) {
  await page.locator('summary').and(page.getByTitle(name)).click()
  return menu(page, name)
}

for (const screen of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test.describe(`at ${screen.width} px`, () => {
    test.use({ viewport: screen })

    test('a document leads to its other translations, in their own words', async ({ page }) => {
      await page.goto(`/ja-jp/${STEPS}`)
      const links = (await open(page, '他の言語')).getByRole('link')
      await expect(links).toHaveText(['العربية', 'Deutsch'])
      await expect(links.nth(1)).toHaveAttribute('lang', 'de-DE')
      await expect(links.nth(1)).toHaveAttribute('hreflang', 'de-DE')
      await links.nth(1).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Erste Schritte' })).toBeVisible()
      await expect(page.getByRole('radio', { name: 'Deutsch', exact: true })).toBeChecked()
      await expect((await open(page, 'Other languages')).getByRole('link')).toHaveText([
        '日本語',
        'العربية',
      ])
    })

    test('the source’s page says which translation it shows beside it', async ({ page }) => {
      await page.goto(`/en-us/${STEPS}`)
      await page.getByRole('radio', { name: 'Both: 日本語 and English' }).click()
      await expect(page.getByText('管理者アカウントが必要です。')).toBeVisible()
      await expect((await open(page, 'Other languages')).getByRole('link')).toHaveText([
        'العربية',
        'Deutsch',
      ])
    })

    for (const address of [
      `ja-jp/${STEPS}`,
      `en-us/${STEPS}?view=both`,
      `ar-sa/${STEPS}checklists/`,
      'de-de/',
      '',
      'de-de/start/update/',
    ]) {
      test(`nothing is at fault on /${address}`, async ({ page }) => {
        await page.goto(address)
        await page.locator('locale-menu summary').click()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        if (screen.width > 360) return
        for (const control of await page
          .getByRole('banner')
          .locator(':is(a, button, summary):visible')
          .all()) {
          const box = (await control.boundingBox())!
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(screen.width)
        }
      })
    }
  })
}

test('a document that one translation lacks is offered in the others only', async ({ page }) => {
  await page.goto('/ja-jp/start/network/')
  await expect((await open(page, '他の言語')).getByRole('link')).toHaveText(['Deutsch'])
  await page.goto('/ja-jp/start/update/')
  await expect(page.getByRole('heading', { level: 1, name: '更新する' })).toBeVisible()
  await expect(menu(page, '他の言語')).toHaveCount(0)
})

test('the menu works by keyboard, and closes', async ({ page }) => {
  await page.goto(`/en-us/${STEPS}`)
  const summary = page.locator('locale-menu summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'العربية' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(summary).toBeFocused()
  await expect(menu(page, 'Other languages')).toBeHidden()
  await summary.click()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(menu(page, 'Other languages')).toBeHidden()
})

test('the place and both languages are taken along; one language becomes the chosen one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await page.goto(`/en-us/${STEPS}?view=both#settings`)
  await (await open(page, 'Other languages')).getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(`/de-de/${STEPS}?view=both#settings`)
  await expect(page.getByRole('heading', { name: 'Werte' })).toBeInViewport()
  await page.goto(`/en-us/${STEPS}`)
  await (await open(page, 'Other languages')).getByRole('link', { name: 'Deutsch' }).click()
  await expect(page.getByText('Sie benötigen ein Administratorkonto.')).toBeVisible()
  await expect(page.getByText('You need an administrator account.')).toBeHidden()
})

test('a link to what is not translated leads to the source, and so does a retired address', async ({
  page,
}) => {
  await page.goto(`/de-de/${STEPS}`)
  await page.locator('article').getByRole('link', { name: 'aktualisieren' }).click()
  await expect(page).toHaveURL(/\/en-us\/start\/update\/#install-the-update$/)
  await page.goto('/ja-jp/start/upgrade/')
  await expect(page).toHaveURL(/\/ja-jp\/start\/update\/#install-the-update$/)
  await page.goto('/de-de/start/upgrade/')
  await expect(page).toHaveURL(/\/en-us\/start\/update\/#install-the-update$/)
})

test('a missing page offers the language that has it, and does not go round in circles', async ({
  page,
}) => {
  await page.goto('/de-de/start/update/')
  const offered = page.getByRole('link', { name: 'Update', exact: true })
  await expect(offered).toHaveAttribute('href', '/en-us/start/update/')
  await offered.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Update' })).toBeVisible()
})

async function search(page: Page, query: string) {
  await page.keyboard.press('Control+k')
  await page.locator('#ty-search').getByRole('searchbox').fill(query)
  await expect(page.locator('#ty-search')).toHaveAttribute('data-searched', String(query.length))
  return page.locator('[data-result]')
}

test('each locale finds what it has; the source’s pages find everything', async ({ page }) => {
  await page.goto('/en-us/')
  const hijri = await search(page, 'Hijri calendar')
  await expect(hijri.first()).toHaveAttribute('href', /^\/en-us\/start\/calendar\//)
  await expect((await search(page, 'firewall')).first()).toContainText('ファイアウォール')
  const own = await search(page, 'التقويم')
  await expect(page.getByRole('heading', { name: 'In Arabic' })).toBeVisible()
  await own.first().click()
  await expect(page).toHaveURL(/\/en-us\/start\/calendar\/\?view=target/)
  await expect(page.getByText('اختر التقويم الهجري في الإعدادات.')).toBeVisible()

  await page.goto('/de-de/')
  const german = await search(page, 'Firewall überprüfen')
  await expect(german.first()).toHaveAttribute('href', /^\/de-de\/start\/network\//)
  await expect(await search(page, 'Hijri calendar')).toHaveCount(0)
})

test('ticks of one translation stay when another is ticked', async ({ page }) => {
  await page.goto(`/ja-jp/${STEPS}checklists/`)
  await page.getByRole('checkbox').first().check()
  await page.goto(`/de-de/${STEPS}checklists/`)
  await expect(page.getByRole('checkbox').first()).not.toBeChecked()
  await page.getByRole('checkbox').nth(1).check()
  await page.goto(`/en-us/${STEPS}checklists/`)
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.getByRole('checkbox').nth(1)).not.toBeChecked()
})

test('the front page names every locale, and speaks each language once', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Read it')).toHaveCount(1)
  const list = page.getByRole('navigation', { name: '言語', exact: true })
  await expect(list.getByRole('link')).toHaveText(['日本語', 'العربية', 'Deutsch', 'English'])
  await list.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page.getByRole('link', { name: 'Erste Schritte' }).first()).toBeVisible()
})

test('each locale has its own contents', async ({ page }) => {
  await page.goto('/de-de/site-contents/')
  await page.getByText('Einführung').click()
  await expect(page.locator('.tree').getByRole('link')).toHaveText(['Erste Schritte', 'Netzwerk'])
  await page.goto('/en-us/site-contents/')
  await expect(page.locator('.tree').getByRole('link', { includeHidden: true })).toHaveText([
    'First steps',
    'Network',
    'Update',
    'The Hijri calendar',
  ])
})

test('without script the menu opens, and each link works', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await page.goto(`/en-us/${STEPS}`)
  await (await open(page, 'Other languages')).getByRole('link', { name: 'Deutsch' }).click()
  await expect(page.getByText('Sie benötigen ein Administratorkonto.')).toBeVisible()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(`/en-us/${STEPS}`)
  await page.close()
})

test('nothing the site refers to is missing', () => {
  const out = path.resolve(import.meta.dirname, '../../.cache/test-site-locales')
  expect(checkLinks(out).broken).toEqual([])
})
