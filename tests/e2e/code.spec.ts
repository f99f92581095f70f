/** Blocks of code, on every page that shows one. */
import { expect, test } from '@playwright/test'
import { useFixtureSite } from './fixture-site.ts'

const siteUrl = useFixtureSite('directives')
const CODE = 'Set-CsUser -Identity "b" # note'

for (const [name, path] of [
  ['document', 'ja-jp/page/'],
  ['checklist', 'ja-jp/page/checklists/'],
] as const) {
  test(`${name}: code stands on a ground of its own, in its colours`, async ({ page }) => {
    await page.goto(siteUrl() + path)
    const block = page.locator('pre', { hasText: CODE })
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
    await expect(page.getByRole('status').first()).toHaveText('コピーしました')
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(CODE)
    expect((await button.boundingBox())!.width).toBe(32)
  })
}

test('a page without code or constructs of Learn loads no sheet for them', async ({ page }) => {
  const sheets: string[] = []
  page.on('response', (response) => sheets.push(new URL(response.url()).pathname))
  await page.goto(`${siteUrl()}ja-jp/`, { waitUntil: 'networkidle' })
  expect(sheets.filter((path) => /\/(?:code|learn)/.test(path))).toEqual([])
})
