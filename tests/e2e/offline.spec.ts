import { expect, test, type Page } from '@playwright/test'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { removeWorker } from '../../src/offline/build-worker.ts'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { deploy } from './deploy.ts'
import { TEST_SITE } from './test-site.ts'

const GUIDE =
  'ja-jp/skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins/'

let folder: string
let site: string
let server: SiteServer

test.beforeEach(async ({ context }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-offline-'))
  site = path.join(folder, 'site')
  cpSync(TEST_SITE, site, { recursive: true })
  server = await serveSite(site, { port: 0 })
  await context.addInitScript(() => localStorage.setItem('taiyaku-offline', 'true'))
})

test.afterEach(async () => {
  await server.close().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})

async function visit(page: Page): Promise<void> {
  await page.goto(server.url + GUIDE)
  await page.evaluate(() => navigator.serviceWorker.ready)
}

test('without a network: guide, switch, other language, search, checklists, printing', async ({
  page,
  context,
}) => {
  await visit(page)
  await server.close()
  await context.setOffline(true)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('サインイン')
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Troubleshooting Skype')

  await page.goto(`${server.url}${GUIDE.replace('ja-jp', 'en-us')}?view=both`)
  await expect(page.locator('html')).toHaveAttribute('data-view', 'both')

  await page.goto(`${server.url}${GUIDE}?q=DNS`)
  await expect(page.locator('[data-result]').first()).toBeVisible()

  await page.goto(`${server.url}${GUIDE}checklists/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await page.pdf()).length).toBeGreaterThan(10_000)

  await page.goto(`${server.url}ja-jp/no-such-page/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a newer build is offered, never mixed in: the old one works until the reader takes it up', async ({
  page,
}) => {
  await visit(page)
  await deploy(site, '新版')
  await page.reload()
  const offer = page.getByRole('button', { name: '新しい版を読み込む' })
  await expect(offer).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('新版')
  // The search is loaded only now, by names the new build no longer has.
  await page.goto(`${server.url}${GUIDE}?q=DNS`)
  await expect(page.locator('[data-result]').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('新版')
  await page.goto(server.url + GUIDE)
  await offer.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('新版')
  await expect(offer).toBeHidden()
})

test('a site built without takes an earlier worker back', async ({ page }) => {
  await visit(page)
  for (const name of globSync('**/*.html', { cwd: site })) {
    const file = path.join(site, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<offline-update[^>]*>/, ''))
  }
  await removeWorker(site)
  await page.reload()
  await page.getByRole('button', { name: '新しい版を読み込む' }).click()
  const left = () =>
    page.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...(await caches.keys()),
    ])
  await expect(page.locator('offline-update')).toHaveCount(0)
  await expect.poll(left).toEqual([])
})

test('on this machine nothing is kept unless asked for', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.url + GUIDE)
  await page.waitForLoadState('networkidle')
  const count = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  )
  expect(count).toBe(0)
  await context.close()
})
