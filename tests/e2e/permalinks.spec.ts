import { expect, test } from '@playwright/test'
import { EN, JA, SCREENS, sentence, view } from './reading.ts'

/** Every anchor the guide was ever published with. */
const ANCHORS = [
  'troubleshooting-skype-for-business-online-sign-in-errors-for-administrators',
  'what-do-you-want-to-do',
  'top',
  'check-for-common-causes-of-skype-for-business-online-sign-in-errors',
  'toc323194094',
  'toc325626440',
  'add-a-firewall-entry-for-msoidsvcexe-to-your-proxy-server',
  'add-a-firewall',
  'update-dns-settings',
  'update-dns-service',
  'verify-upn-and',
  'update-security-credentials',
  'modify-trustmodeldata-registry',
  'update-user-settings',
  'toc325626447',
  'collect-more-information',
  'related-topics',
]

for (const screen of SCREENS) {
  test.describe(`at ${screen.name} px`, () => {
    test.use({ viewport: screen })

    for (const [route, side] of [
      [JA, 'target'],
      [EN, 'source'],
    ] as const) {
      test(`a permalink opens its sentence, marked, in every view of ${route.slice(0, 6)}`, async ({
        page,
      }) => {
        for (const wanted of ['target', 'both', 'source'] as const) {
          await page.goto('/favicon.svg')
          await page.goto(`${route}?view=${wanted}#s-0fbc5-183`)
          const shown = sentence(page, '183', wanted === 'both' ? side : wanted)
          await expect(shown).toBeInViewport()
          const box = (await shown.boundingBox())!
          expect(box.y).toBeGreaterThanOrEqual(56)
          const colour = (label: string) =>
            sentence(page, label, wanted === 'both' ? side : wanted).evaluate(
              (element) => getComputedStyle(element).backgroundColor,
            )
          expect(await colour('183')).not.toBe(await colour('182'))
        }
      })
    }
  })
}

test('every anchor leads to its block, on both routes and in every view', async ({ page }) => {
  for (const route of [JA, EN]) {
    for (const wanted of ['target', 'both', 'source']) {
      await page.goto(`${route}?view=${wanted}`)
      for (const anchor of ANCHORS) {
        await page.evaluate((name) => (location.hash = name), anchor)
        const top = await page.evaluate((name) => {
          const place = document.getElementById(name)!
          const block = place.closest('h1, h2, h3, p, li') ?? place
          return block.getBoundingClientRect().bottom
        }, anchor)
        expect(top, anchor).toBeGreaterThan(56)
      }
    }
  }
})

test('a marked sentence stays marked when the view changes', async ({ page }) => {
  await page.goto(`${JA}#s-0fbc5-183`)
  await view(page, 'English').click()
  const colour = (label: string) =>
    sentence(page, label, 'source').evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await colour('183')).not.toBe(await colour('182'))
})

test('headings can be linked to', async ({ page }) => {
  await page.goto(JA)
  const heading = page.getByRole('heading', { name: /^DNS 設定を更新する/ })
  const link = heading.getByRole('link', { name: 'この見出しへのリンク' })
  await link.focus()
  await expect(link).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#update-dns-settings$/)
})

test('the contents list follows the reading and the view', async ({ page }) => {
  await page.goto(JA)
  const contents = page.getByRole('navigation', { name: '目次' })
  await contents.getByRole('link', { name: 'DNS 設定を更新する' }).click()
  await expect(contents.locator('[aria-current]')).toHaveText(/DNS 設定を更新する/)
  await view(page, 'English').click()
  await expect(contents.getByRole('link', { name: 'Update DNS settings' })).toBeVisible()
  await expect(contents.getByRole('link', { name: 'DNS 設定を更新する' })).toHaveCount(0)
})
