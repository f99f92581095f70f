/** A site below a path of its own, on a server that only hands out files. */
import { expect, test, type Page } from '@playwright/test'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { REDIRECT_POLICY } from '../../src/build/security-headers.ts'
import { DOCSET_BASE, DOCSET_SITE } from './docset-site.ts'
import { servePlainly, type PlainServer } from './plain-server.ts'

let server: PlainServer
let faults: string[]

test.beforeEach(async ({ page }) => {
  server = await servePlainly(DOCSET_SITE, DOCSET_BASE)
  faults = watch(page)
})

test.afterEach(async () => {
  await server.close()
  expect(server.outside).toEqual([])
  expect(faults).toEqual([])
})

/** Everything that a site in the wrong place, or without its headers, would show. */
function watch(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) found.push(`asked for ${request.url()}`)
  })
  page.on('response', (response) => {
    const isAsked = response.request().isNavigationRequest() || response.url().endsWith('.ico')
    if (response.status() >= 400 && !isAsked) found.push(`missing: ${response.url()}`)
  })
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) found.push(message.text())
  })
  return found
}

function open(page: Page, address: string) {
  return page.goto(server.url + address)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('from the front page to a document, its other language and its checklists', async ({
  page,
}) => {
  await open(page, '')
  await page
    .getByRole('link', { name: /読む|文書/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\//)
  // Without the last slash the server leads on.
  await open(page, 'ja-jp/guide/start')
  await expect(page).toHaveURL(/\/start\/$/)
  await expect(heading(page)).toHaveText('はじめに', { useInnerText: true })
  await expect(page.getByRole('img', { name: 'Wide picture' })).toHaveJSProperty(
    'naturalWidth',
    120,
  )
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(heading(page)).toHaveText('Get started', { useInnerText: true })
  await page.getByRole('link', { name: 'Site in English' }).first().click()
  await expect(page).toHaveURL(/\/docs\/sub\/en-us\/guide\/start\//)
  await page.locator('article').getByRole('link', { name: 'install' }).click()
  await expect(page).toHaveURL(/\/docs\/sub\/en-us\/guide\/setup\/install\/#before-you-begin$/)
  await page.getByRole('link', { name: 'Open checklist' }).click()
  await expect(page).toHaveURL(/\/docs\/sub\/en-us\/guide\/setup\/install\/checklists\//)
  await page.getByRole('checkbox').first().check()
  await page.reload()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
})

test('the search, the settings and the whole tree', async ({ page }) => {
  await open(page, 'ja-jp/guide/start/')
  await page.getByRole('button', { name: '検索' }).click()
  await page.getByRole('searchbox').fill('restart the computer')
  await page.locator('[data-result]').first().click()
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/install\/.*#s-0aa02-107$/)
  await page.getByRole('button', { name: '設定' }).click()
  await expect(page.getByRole('radio', { name: '暗い' })).toBeVisible()
  await open(page, 'ja-jp/site-contents/')
  await page.getByText('製品ガイド').click()
  await page.getByRole('link', { name: 'はじめに' }).click()
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/start\/$/)
})

test('retired addresses, other letter case, addresses that never were', async ({ page }) => {
  await open(page, 'ja-jp/guide/old-start/')
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/install\/#before-you-begin$/)
  await open(page, 'ja-jp/Guide/SETUP/Install/#before-you-begin')
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/guide\/setup\/install\/#before-you-begin$/)
  await open(page, 'ja-jp/never/was/')
  await expect(heading(page)).toBeVisible()
  await page.getByRole('link', { name: 'ホーム', exact: false }).first().click()
  await expect(page).toHaveURL(/\/docs\/sub\/ja-jp\/$/)
})

test('every page carries its policy, and nothing that the policy forbids', () => {
  const names = globSync('**/*.html', { cwd: DOCSET_SITE })
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const html = readFileSync(path.join(DOCSET_SITE, name), 'utf8')
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(policy?.replaceAll('&#39;', "'"), name).toMatch(/^default-src '(?:self|none)'; /)
    if (policy === REDIRECT_POLICY) expect(html, name).not.toContain('<script')
    expect(html, name).not.toMatch(/<style|<script(?![^>]* src=")|<[^>]* (?:style|on[a-z]+)="/)
  }
})
