/** A site whose pages have twins in Markdown. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { patience } from '../patience.ts'
import { JA } from './reading.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, '.cache/test-twins')
const guide = JA.slice(1)
const config = { source: 'docs', markdown: true, site: 'https://docs.example.org' }

let site: SiteServer
test.describe.configure({ mode: 'default' })
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
test.beforeAll(async () => {
  test.setTimeout(patience(240))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(path.join(root, 'source-docs'), path.join(folder, 'docs'), { recursive: true })
  writeFileSync(path.join(folder, 'taiyaku.config.json'), JSON.stringify(config))
  const build = path.join(root, 'scripts/build.ts')
  const { status, stderr } = spawnSync(process.execPath, [build], { cwd: folder, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  site = await serveSite(path.join(folder, 'dist'), { port: 0 })
})
test.afterAll(() => site?.close())

test('a site without them has no button and no list', async ({ page, request }) => {
  await page.goto(JA)
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Markdown でコピー' })).toHaveCount(0)
  for (const address of ['/llms.txt', `${JA}index.md`])
    expect((await request.get(address)).status()).toBe(404)
})

test('a page is copied as Markdown in the language that is seen', async ({ page }) => {
  await page.goto(site.url + guide)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const button = page.getByRole('button', { name: 'Markdown でコピー' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'コピーしました' })).toHaveCount(1)
  expect(await copied()).toMatch(/^---\ntitle: Skype for Business Online サインイン エラー/)
  expect(await copied()).toContain(`](https://docs.example.org/${guide}#`)
  await page.getByRole('radio', { name: /^English/ }).click()
  await button.click()
  await expect.poll(copied).toMatch(/^---\ntitle: Troubleshooting Skype for Business/)
})

test('what cannot be loaded is said to be not copied', async ({ page }) => {
  await page.goto(site.url + guide)
  await page.route('**/index.md', (route) => route.abort())
  await page.getByRole('button', { name: 'Markdown でコピー' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'コピーできません' })).toHaveCount(1)
})

test('every twin that the list names is there', async ({ request }) => {
  const list = await (await request.get(`${site.url}llms.txt`)).text()
  const addresses = Array.from(list.matchAll(/\]\(https:\/\/docs\.example\.org\/([^)]*)\)/g))
  expect(addresses.map(([, address]) => address!.split('/')[0]).sort()).toEqual(['en-us', 'ja-jp'])
  for (const [, address] of addresses) {
    const twin = await request.get(site.url + address)
    expect(twin.headers()['content-type']).toMatch(/^text\/markdown/)
    expect(await twin.text()).toContain('\n# ')
  }
})
