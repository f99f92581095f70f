import { expect, test } from '@playwright/test'
import { reservePort } from './port.ts'
import { SCREENS, sentence } from './reading.ts'

test.use({ baseURL: `http://localhost:${await reservePort('LOCALES')}` })

const AR = '/ar-sa/start/first-steps/'

for (const screen of SCREENS) {
  test.describe(`at ${screen.name} px`, () => {
    test.use({ viewport: screen })

    test('each run has its own direction, in every view', async ({ page }) => {
      for (const wanted of ['target', 'both', 'source']) {
        await page.goto(`${AR}?view=${wanted}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          screen.width,
        )
        const width = (side: 'target' | 'source') =>
          sentence(page, '102', side).evaluate((element) => {
            const run = element.parentElement!
            const { left, right } = element.getBoundingClientRect()
            const box = run.closest('.pair')!.getBoundingClientRect()
            return { atStart: Math.abs(left - box.left), atEnd: Math.abs(right - box.right) }
          })
        if (wanted !== 'source') {
          const { atStart, atEnd } = await width('target')
          const isColumn = wanted === 'both' && screen.width >= 1024
          if (!isColumn) expect(atEnd).toBeLessThan(atStart + 1)
        }
        if (wanted === 'source') expect((await width('source')).atStart).toBeLessThan(1)
      }
    })
  })
}

test('numbers, bullets and the table begin at the right', async ({ page }) => {
  await page.goto(AR)
  const list = (await page.locator('article ol').first().boundingBox())!
  const item = (await sentence(page, '106', 'target').boundingBox())!
  expect(list.x + list.width - (item.x + item.width)).toBeGreaterThan(20)
  const first = (await page.locator('th').first().boundingBox())!
  const second = (await page.locator('th').nth(1).boundingBox())!
  expect(first.x).toBeGreaterThan(second.x)
})

test('code and values stay left to right', async ({ page }) => {
  await page.goto(AR)
  await expect(page.locator('article pre')).toHaveCSS('direction', 'ltr')
  await expect(page.locator('article .target .value')).toHaveCSS('direction', 'ltr')
})

test('in columns each language is read in its own direction', async ({ page }) => {
  await page.goto(`${AR}?view=both`)
  await expect(sentence(page, '102', 'target')).toHaveCSS('direction', 'rtl')
  await expect(sentence(page, '102', 'source')).toHaveCSS('direction', 'ltr')
  const target = (await page.locator('article p.pair > .target').first().boundingBox())!
  const source = (await page.locator('article p.pair > .source').first().boundingBox())!
  expect(Math.abs(target.y - source.y)).toBeLessThanOrEqual(1)
})

test('a peek has the direction of its language', async ({ page }) => {
  await page.goto(AR)
  await sentence(page, '102', 'target').click()
  await expect(page.getByRole('note').locator('[lang]')).toHaveCSS('direction', 'ltr')
  // Of this document there is no other translation.
  await page.goto('/en-us/start/calendar/')
  await sentence(page, '102', 'source').click()
  await expect(page.getByRole('note').locator('[lang]')).toHaveCSS('direction', 'rtl')
})

test('the switch names the languages, and the translation by machine is said', async ({ page }) => {
  await page.goto(AR)
  await expect(page.getByRole('radio', { name: 'العربية', exact: true })).toBeChecked()
  await expect(page.getByText('This translation was made by machine.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'First steps' })).toHaveCount(0)
  await expect(page.locator('article [data-s="112"]')).toHaveCount(1)
})

test('the steps of a checklist run from the right, the words of the site from the left', async ({
  page,
}) => {
  await page.goto(`${AR}checklists/`)
  const box = (await page.locator('.step input').first().boundingBox())!
  const text = (await page.locator('.step label').first().boundingBox())!
  expect(box.x).toBeGreaterThan(text.x + text.width - 1)
  await expect(page.locator('.sheet-tools').first()).toHaveCSS('direction', 'ltr')
  await page.goto(`${AR}checklists/?view=source`)
  const source = (await page.locator('.step label').first().boundingBox())!
  expect((await page.locator('.step input').first().boundingBox())!.x).toBeLessThan(source.x)
})
