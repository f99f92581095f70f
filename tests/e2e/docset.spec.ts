/** A docset of several documents: the ways through it, retired addresses, images. Built under a path of its own. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkLinks } from '../../src/check/links.ts'
import { violations } from './axe.ts'
import { DOCSET_BASE, DOCSET_SITE, DOCSET_SOURCE } from './docset-site.ts'
import { reservePort } from './port.ts'
import { patience } from '../patience.ts'

const root = path.resolve(import.meta.dirname, '../..')
const site = { url: `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}` }
for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the way to a document, and its neighbours', async ({ page }) => {
      await page.goto(`${site.url}ja-jp/guide/setup/details/`)
      const trail = page.getByRole('navigation', { name: 'このページの位置' })
      await expect(trail).toContainText(/製品ガイド.*セットアップ.*インストール/s)
      const neighbours = page.getByRole('navigation', { name: '前後の文書' })
      await neighbours.getByRole('link', { name: /アンインストール/ }).click()
      await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/remove\/$/)
      await neighbours.getByRole('link', { name: /詳細設定/ }).click()
      await trail.getByRole('link', { name: 'インストール' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('インストール')
    })

    test('the other locale has its own labels', async ({ page }) => {
      await page.goto(`${site.url}en-us/guide/setup/details/`)
      const trail = page.getByRole('navigation', { name: 'Way to this page' })
      await expect(trail.getByRole('link', { name: 'Install', exact: true })).toBeVisible()
      const neighbours = page.getByRole('navigation', { name: 'Previous and next document' })
      await expect(neighbours.getByRole('link', { name: /Uninstall/ })).toBeVisible()
    })

    test('the whole tree opens in place, at the reader’s document', async ({ page }) => {
      await page.goto(`${site.url}ja-jp/guide/setup/details/`)
      const section = page.getByRole('navigation', { name: 'このセクション' })
      if (width < 1280) await section.getByText('このセクション').click()
      await expect(section.getByRole('link', { name: '詳細設定' })).toHaveAttribute(
        'aria-current',
        'page',
      )
      await section.getByRole('link', { name: 'サイト全体の目次' }).click()
      await expect(section.getByRole('link', { name: 'アンインストール' })).toBeVisible()
      await expect(section.getByRole('link', { name: '詳細設定' })).toBeFocused()
      await section.getByText('guide', { exact: true }).click()
      await section.getByText('extra', { exact: true }).click()
      await section.getByRole('link', { name: 'どこにも載らない文書' }).click()
      await expect(page).toHaveURL(/\/ja-jp\/guide\/extra\/orphan\/$/)
    })

    test('images: one has its size, a missing one says what it showed', async ({ page }) => {
      await page.goto(`${site.url}ja-jp/guide/start/`)
      const picture = page.getByRole('img', { name: 'Wide picture' })
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('naturalWidth', 120)
      await expect(picture).toHaveAttribute('width', '120')
      const missing = page.getByText('A map of the office')
      await missing.scrollIntoViewIfNeeded()
      await expect(missing).toBeInViewport({ ratio: 1 })
    })

    test('the search finds a document in either language and leads to it', async ({ page }) => {
      await page.goto(`${site.url}ja-jp/guide/start/`)
      await page.getByRole('button', { name: '検索' }).click()
      await page.getByRole('searchbox').fill('uninstall')
      const found = page.locator('[data-result]').first()
      await expect(found).toContainText('アンインストール')
      await expect(found).toBeInViewport({ ratio: 1 })
      await found.click()
      await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/remove\//)
    })

    for (const address of [
      'guide/start/',
      'guide/setup/details/',
      'site-contents/',
      'guide/old-start/',
      'guide/hub/',
    ]) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.route('**/old-start/', async (route) => {
          // The page leads on at once; it is looked at as it is without that.
          const response = await route.fetch()
          const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
          await route.fulfill({ response, body })
        })
        await page.goto(`${site.url}ja-jp/${address}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  })
}

test('the home page leads into the parts of the contents, to what is new and to checklists, and searches', async ({
  page,
}) => {
  await page.goto(`${site.url}ja-jp/`)
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'セットアップ' })).toBeVisible()
  const latest = main.locator('section', { has: page.getByRole('heading', { name: '新しい文書' }) })
  await expect(latest.getByRole('link').first()).toHaveText('日々の作業')
  await expect(latest.getByText('2020年5月20日')).toBeVisible()
  await expect(main.getByRole('link', { name: 'すべてのチェックリスト' })).toHaveAttribute(
    'href',
    `${DOCSET_BASE}ja-jp/checklists/`,
  )
  expect(await violations(page)).toEqual([])
  await main.getByRole('searchbox').fill('uninstall')
  await main.getByRole('searchbox').press('Enter')
  await expect(page.locator('[data-result]').first()).toContainText('アンインストール')
})

test('without script the whole tree is a page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}ja-jp/guide/start/`)
  const section = page.getByRole('navigation', { name: 'このセクション' })
  await section.getByRole('link', { name: 'サイト全体の目次' }).click()
  await expect(page).toHaveURL(/\/ja-jp\/site-contents\/$/)
  await page.getByText('製品ガイド').click()
  await page.getByRole('link', { name: 'はじめに' }).click()
  await expect(page).toHaveURL(/\/ja-jp\/guide\/start\/$/)
  await page.close()
})

test('a landing page leads into the documents, in the reader’s locale, and the contents lead to it', async ({
  page,
}) => {
  await page.goto(`${site.url}en-us/site-contents/`)
  await page.getByText('製品ガイド').click()
  await page.locator('.tree').getByRole('link', { name: 'ホーム' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('製品ガイドのホーム')
  await expect(page.locator('article')).toHaveAttribute('lang', 'ja-JP')
  await expect(page.getByText('<b>印</b> & 行き先なし')).toBeVisible()
  await page.getByRole('link', { name: 'インストール' }).click()
  await expect(page).toHaveURL(/\/en-us\/guide\/setup\/install\/#before-you-begin$/)
  await page.goto(`${site.url}ja-jp/guide/hub/`)
  await page.getByRole('link', { name: 'Site in English' }).first().click()
  await expect(page).toHaveURL(/\/en-us\/guide\/hub\/$/)
})

test('a retired address leads on, in its locale', async ({ page }) => {
  await page.goto(`${site.url}en-us/guide/old-start/`)
  await expect(page).toHaveURL(/\/docs\/sub\/en-us\/guide\/setup\/install\/#before-you-begin$/)
})

test('a link in the text leads to the document in the same locale', async ({ page }) => {
  await page.goto(`${site.url}en-us/guide/start/`)
  await page.locator('article').getByRole('link', { name: 'install' }).click()
  await expect(page).toHaveURL(/\/docs\/sub\/en-us\/guide\/setup\/install\/#before-you-begin$/)
})

test('nothing the site refers to is missing', () => {
  expect(checkLinks(DOCSET_SITE).broken).toEqual([])
})

test('a build with what an earlier one remembers is the same, byte for byte', () => {
  test.setTimeout(patience(240))
  const again = path.join(root, '.cache/test-docset-again')
  const args = ['scripts/build.ts', '--source', DOCSET_SOURCE, '--out', again]
  const build = spawnSync(process.execPath, [...args, '--base', DOCSET_BASE], { cwd: root })
  expect(build.status, String(build.stderr)).toBe(0)
  expect(readFiles(again)).toEqual(readFiles(DOCSET_SITE))
})

/** Hash of every file of a folder, by name. */
function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
        return [path.relative(folder, file), hash]
      }),
  )
}
