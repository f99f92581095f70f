/** How Korean is set, in a document and on its checklists. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.join(root, '.cache/test-east-asian')
let site: SiteServer

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const args = ['scripts/build.ts', '--source', 'tests/fixtures/site-east-asian', '--out', out]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  site = await serveSite(out, { port: 0 })
})

test.afterAll(() => site.close())

for (const address of ['ko-kr/restart/', 'ko-kr/restart/checklists/']) {
  test(`${address}: words keep their particles, emphasis does not slant, fonts are Korean`, async ({
    page,
  }) => {
    await page.goto(site.url + address)
    const sentence = page.locator('.target', { hasText: 'URL을 입력합니다.' }).first()
    await expect(sentence).toHaveCSS('text-autospace', 'no-autospace')
    await expect(sentence).toHaveCSS('font-family', /Noto Sans KR/)
    await expect(page.locator('.target em').first()).toHaveCSS('font-style', 'normal')
  })
}
