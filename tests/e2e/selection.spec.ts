import { expect, test, type Page } from '@playwright/test'
import { JA, sentence } from './reading.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Marks the text from one sentence to another with the mouse, as a reader does, and copies it. */
async function copy(page: Page, side: 'target' | 'source', from: string, to: string) {
  const first = await sentence(page, from, side).boundingBox()
  const last = await sentence(page, to, side).boundingBox()
  await page.mouse.move(first!.x + 1, first!.y + 8)
  await page.mouse.down()
  await page.mouse.move(last!.x + 40, last!.y + 8, { steps: 8 })
  await page.mouse.up()
  await page.keyboard.press('Control+c')
  return page.evaluate(() => navigator.clipboard.readText())
}

for (const width of [1280, 360]) {
  test(`a selection across blocks keeps to its language, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1400 })
    await page.goto(`${JA}?view=both`)
    await page.mouse.move(width / 2, 700)
    await expect(page.locator('link[href*="peek"]')).toBeAttached()
    const japanese = await copy(page, 'target', '104', '107')
    expect(japanese).toMatch(/[ぁ-ん]/)
    expect(japanese).not.toMatch(/[a-z]+ (?:the|this|you|to) [a-z]+/)
    const english = await copy(page, 'source', '104', '107')
    expect(english).toMatch(/[a-z]+ (?:the|this|you|to) [a-z]+/)
    expect(english).not.toMatch(/[ぁ-ん]/)
  })
}

test('all that is selected at once is copied in both languages', async ({ page }) => {
  await page.goto(`${JA}?view=both`)
  await page.mouse.move(600, 700)
  await expect(page.locator('link[href*="peek"]')).toBeAttached()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const all = await page.evaluate(() => navigator.clipboard.readText())
  expect(all).toMatch(/[ぁ-ん]/)
  expect(all).toMatch(/[a-z]+ the [a-z]+/)
})
