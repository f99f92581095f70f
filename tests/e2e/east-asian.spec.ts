/** How Korean is set, in a document and on its checklists. */
import { expect, test } from '@playwright/test'
import { useFixtureSite } from './fixture-site.ts'

const siteUrl = useFixtureSite('east-asian')

for (const address of ['ko-kr/restart/', 'ko-kr/restart/checklists/']) {
  test(`${address}: words keep their particles, emphasis does not slant, fonts are Korean`, async ({
    page,
  }) => {
    await page.goto(siteUrl() + address)
    const sentence = page.locator('.target', { hasText: 'URL을 입력합니다.' }).first()
    await expect(sentence).toHaveCSS('text-autospace', 'no-autospace')
    await expect(sentence).toHaveCSS('font-family', /Noto Sans KR/)
    await expect(page.locator('.target em').first()).toHaveCSS('font-style', 'normal')
  })
}
