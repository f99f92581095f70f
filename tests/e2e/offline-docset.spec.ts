/** A site too large to be kept whole: what of it can be read without a network. */
import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listSite } from '../../src/build/kept/list-site.ts'
import { buildWorker } from '../../src/offline/build-worker.ts'
import { deploy } from './deploy.ts'
import { DOCSET_BASE, DOCSET_SITE } from './docset-site.ts'
import { servePlainly, type PlainServer } from './plain-server.ts'

let folder: string
let site: string
let server: PlainServer

test.beforeEach(async ({ context }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-offline-'))
  site = path.join(folder, 'site')
  cpSync(DOCSET_SITE, site, { recursive: true })
  await buildWorker(site, listSite(site, new Map()), DOCSET_BASE, 0)
  server = await servePlainly(site, DOCSET_BASE)
  await context.addInitScript(() => localStorage.setItem('taiyaku-offline', 'true'))
})

test.afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })
const keep = (page: Page) => page.getByRole('button', { name: 'オフラインで読めるように保存' })
const offer = (page: Page) => page.getByRole('button', { name: '新しい版を読み込む' })

function open(page: Page, address: string) {
  return page.goto(server.url + address)
}

async function cut(page: Page): Promise<void> {
  await server.close()
  await page.context().setOffline(true)
}

async function mend(page: Page): Promise<void> {
  server = await servePlainly(site, DOCSET_BASE, server.port)
  await page.context().setOffline(false)
}

async function keepInstall(page: Page): Promise<void> {
  await open(page, 'ja-jp/guide/setup/install/')
  await keep(page).click()
  await expect(page.getByRole('main').getByText('オフラインで読めます')).toBeVisible()
}

async function expectPicture(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: 'Wide picture' })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveJSProperty('naturalWidth', 120)
}

test('without a network: pages visited and kept are there, of others it is said that they are not', async ({
  page,
}) => {
  await open(page, 'ja-jp/guide/start/')
  await expect(keep(page)).toBeVisible()
  await keepInstall(page)
  await cut(page)

  // The first page ever visited, which was there before the worker.
  await open(page, 'ja-jp/guide/start/')
  await expect(heading(page)).toContainText('はじめに')
  await expectPicture(page)

  await open(page, 'ja-jp/guide/setup/install/?view=both')
  await expect(heading(page)).toContainText('インストール')
  await expectPicture(page)
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(heading(page)).toHaveText('Install', { useInnerText: true })
  for (const locale of ['ja-jp', 'en-us']) {
    await open(page, `${locale}/guide/setup/install/?view=source`)
    await expect(heading(page)).toHaveText('Install', { useInnerText: true })
    await open(page, `${locale}/guide/setup/install/checklists/?view=target`)
    await expect(page.getByText('コンピューターを再起動します。').first()).toBeVisible()
  }

  await open(page, 'en-us/guide/setup/remove/')
  await expect(page.getByText('This page is not kept on this device')).toBeVisible()
  await open(page, 'ja-jp/guide/setup/remove/')
  await expect(page.getByText('このページはこの端末に保存されておらず')).toBeVisible()
  await page.getByRole('link', { name: 'インストール', exact: false }).first().click()
  await expect(heading(page)).toHaveText('Install', { useInnerText: true })
})

test('a page that is not kept opens when the network is back', async ({ page }) => {
  await open(page, 'ja-jp/guide/start/')
  await expect(keep(page)).toBeVisible()
  await cut(page)
  await open(page, 'ja-jp/guide/setup/remove/')
  await expect(heading(page)).toHaveText('オフラインで読む')
  await mend(page)
  await expect(heading(page)).toContainText('アンインストール')
})

test('it opens too where the network was back before the page could be told', async ({ page }) => {
  await open(page, 'ja-jp/guide/start/')
  await expect(keep(page)).toBeVisible()
  await cut(page)
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements)
    customElements.define = (name, element) => {
      if (name !== 'kept-pages') define(name, element)
      else Object.assign(globalThis, { defineLate: () => define(name, element) })
    }
  })
  await open(page, 'ja-jp/guide/setup/remove/')
  await expect(page.getByText('オフラインで読む').first()).toBeAttached()
  await mend(page)
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(true)
  const defineLate = () =>
    page.evaluate(() => {
      const { defineLate } = globalThis as { defineLate?: () => void }
      defineLate?.()
      return defineLate !== undefined
    })
  await expect.poll(defineLate).toBe(true)
  await expect(heading(page)).toContainText('アンインストール')
})

test('without a network the search looks through what is kept, in both languages', async ({
  page,
}) => {
  await open(page, 'ja-jp/guide/start/')
  await expect(keep(page)).toBeVisible()
  await keepInstall(page)
  await cut(page)
  for (const query of ['再起動', 'restart the computer', 'licence']) {
    await open(page, `ja-jp/guide/start/?q=${query}`)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('status')).toContainText('この端末に保存されたページから')
    await expect(dialog.locator('[data-result]').first()).toContainText('インストール')
  }
  await page.locator('[data-result]').first().click()
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/install\/.*#s-0aa02-105$/)
  await expect(page.getByText('Enter the licence number.').first()).toBeVisible()
})

test('what is kept is listed, and can be let go', async ({ page }) => {
  await keepInstall(page)
  await page.getByRole('link', { name: 'オフラインで読む' }).click()
  const kept = page.getByRole('listitem').filter({ hasText: 'インストール' })
  await expect(kept).toHaveCount(1)
  await kept.getByRole('button', { name: '保存をやめる' }).click()
  await expect(kept.getByRole('button')).toHaveCount(0)
  await open(page, 'en-us/guide/setup/install/')
  await page.getByRole('button', { name: 'Keep for reading offline' }).click()
  await expect(page.getByRole('main').getByText('Kept for reading offline')).toBeVisible()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('button', { name: 'Keep for reading offline' })).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Reading offline' }).click()
  await expect(page.getByRole('button', { name: /Remove|保存をやめる/ })).toHaveCount(0)
})

test('a newer build: what is kept stays whole until it is taken up, and is then of the new one', async ({
  page,
}) => {
  const scripts = watchScripts(page)
  await keepInstall(page)
  await deploy(site, '新版', DOCSET_BASE, 0)
  await open(page, 'ja-jp/guide/start/')
  await expect(heading(page)).toContainText('新版')
  await expect(offer(page)).toBeVisible()

  await cut(page)
  scripts.clear()
  await open(page, 'ja-jp/guide/setup/install/')
  await expect(heading(page)).toHaveText('インストール', { useInnerText: true })
  await page.getByRole('radio', { name: '対訳' }).check({ force: true })
  await expect(heading(page)).toContainText('Install')
  expect([...scripts].filter((name) => name.startsWith('next-'))).toEqual([])

  await mend(page)
  await open(page, 'ja-jp/guide/start/')
  await offer(page).click()
  await expect(offer(page)).toBeHidden()
  await expect(keep(page)).toBeVisible()

  await cut(page)
  scripts.clear()
  await open(page, 'ja-jp/guide/setup/install/')
  await expect(heading(page)).toContainText('新版')
  await expectPicture(page)
  await open(page, 'ja-jp/guide/setup/install/checklists/')
  await expect(heading(page)).toContainText('新版')
  expect([...scripts].filter((name) => !name.startsWith('next-'))).toEqual([])
})

test('a page is not kept of one build with the scripts of another', async ({ page }) => {
  await open(page, 'ja-jp/guide/setup/install/')
  await expect(keep(page)).toBeVisible()
  await deploy(site, '新版', DOCSET_BASE, 0)
  await keep(page).click()
  await expect(page.getByRole('main').getByText('先にこのサイトの新しい版を読み込み')).toBeVisible()
  await offer(page).click()
  await expect(heading(page)).toContainText('新版')
  await keep(page).click()
  await expect(page.getByRole('main').getByText('オフラインで読めます')).toBeVisible()
})

/** Names of the scripts and styles the page gets. */
function watchScripts(page: Page): Set<string> {
  const names = new Set<string>()
  page.on('response', (response) => {
    const [, name] = /\/_astro\/(.*)$/.exec(response.url()) ?? []
    if (name && response.ok()) names.add(name)
  })
  return names
}
