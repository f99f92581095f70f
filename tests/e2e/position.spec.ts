import { expect, test } from '@playwright/test'
import { JA, placesOf, SCREENS, topSentence, view } from './reading.ts'

const KEYS = { target: '1', both: '2', source: '3' }
const CHANGES = [
  ['target', 'both'],
  ['both', 'source'],
  ['source', 'target'],
  ['target', 'source'],
  ['source', 'both'],
  ['both', 'target'],
] as const

for (const screen of SCREENS) {
  test.describe(`at ${screen.name} px`, () => {
    test.use({ viewport: screen })

    test('a change of view leaves the first sentence where it is', async ({ page }) => {
      await page.goto(JA)
      for (const [from, to] of CHANGES) {
        await page.keyboard.press(KEYS[from])
        for (let position = 0; position < 10; position++) {
          // From the beginning to three screens before the end: further down there may be no room.
          await page.evaluate((part) => {
            const room = document.documentElement.scrollHeight - 4 * innerHeight
            scrollTo({ top: Math.max(0, room) * part, behavior: 'instant' })
          }, position / 9)
          const before = await topSentence(page)
          await page.keyboard.press(KEYS[to])
          const places = await placesOf(page, before.label)
          const distance = Math.min(...places.map((top) => Math.abs(top - before.top)))
          expect(distance, `${from} → ${to}, position ${position}`).toBeLessThanOrEqual(2)
          await page.keyboard.press(KEYS[from])
        }
      }
    })
  })
}

test('the place survives the frames after the change', async ({ page }) => {
  await page.goto(JA)
  await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }))
  const before = await topSentence(page)
  await view(page, 'English').click()
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))),
      ),
  )
  const [top] = await placesOf(page, before.label)
  expect(Math.abs(top! - before.top)).toBeLessThanOrEqual(2)
})

test('focus and fragment survive a change of view', async ({ page }) => {
  await page.goto(`${JA}#update-dns-settings`)
  await page.locator('article .target a[href]').first().focus()
  await page.keyboard.press('2')
  await expect(page.locator('article .target a[href]').first()).toBeFocused()
  await expect(page).toHaveURL(/#update-dns-settings$/)
})

test('the interface in the other language opens at the same place and view', async ({ page }) => {
  await page.goto(`${JA}?view=both`)
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }))
  const before = await topSentence(page)
  await page.getByRole('link', { name: 'Site in English' }).first().click()
  await expect(view(page, 'Both')).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect
    .poll(async () => Math.abs((await placesOf(page, before.label))[0]! - before.top))
    .toBeLessThanOrEqual(2)
})
