import { expect, test, type Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { fragments, queries } from '../hostile/payloads.ts'
import { SECRET, WITNESS, writeHostileDocset, type HostileDocset } from '../hostile/write-docset.ts'
import { patience } from '../patience.ts'

test.describe.configure({ mode: 'serial', timeout: patience(120) })

let folder: string
let site: string
let docset: HostileDocset
let server: SiteServer

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-hostile-'))
  const source = path.join(folder, 'docs')
  site = path.join(folder, 'site')
  mkdirSync(source)
  docset = writeHostileDocset(source)
  const build = spawnSync(process.execPath, [
    'scripts/build.ts',
    ...['--source', source, '--out', site],
  ])
  // The link that leads out of the source folder is an error; the rest is built.
  expect(build.status, String(build.stderr)).toBe(1)
  server = await serveSite(site, { port: 0 })
})

test.afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Everything that must not happen while pages are read. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = []
  const { origin } = new URL(server.url)
  page.on('dialog', (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()} on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:image/'))
      faults.push(`a request left the site: ${url} from ${page.url()}`)
  })
  page.on('console', (message) => {
    if (/content security policy|trusted ?types/i.test(message.text()))
      faults.push(`the policy had to step in: ${message.text()} on ${page.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`a script failed: ${error.message} on ${page.url()}`))
  page.on('popup', () => faults.push(`a window opened from ${page.url()}`))
  return faults
}

/** Paths of all pages of the built site, but for those that lead on to another. */
function pages(): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((name) => name.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((name) => name.includes('/'))
    .map(encodeURI)
}

test('every page of a hostile docset: nothing runs, nothing is fetched, nothing is lost', async ({
  page,
}) => {
  const faults = await watch(page)
  const names = pages()
  expect(names.length).toBeGreaterThan(30)
  for (const name of names) {
    await page.goto(server.url + name)
    expect(page.url(), name).toBe(server.url + name)
    // What waits for the reader: pointer, focus, disclosure.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('article *')) {
        for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart'])
          element.dispatchEvent(new Event(type))
      }
    })
    expect(await page.content(), name).not.toContain(SECRET)
  }
  for (const [name, count] of docset.witnesses) {
    if (name.startsWith('names/') || count < 10) continue
    for (const locale of ['ja-jp', 'en-us']) {
      await page.goto(`${server.url}${locale}/${name}/`)
      const seen = (await page.locator('article').innerText()).split(WITNESS).length - 1
      expect(seen, `witnesses on ${locale}/${name}`).toBeGreaterThanOrEqual(count / 2)
    }
  }
  expect(faults).toEqual([])
})

test('hostile addresses: queries, fragments, unknown paths', async ({ page }) => {
  const faults = await watch(page)
  for (const address of [...queries, ...fragments]) {
    for (const name of ['ja-jp/halves/', 'en-us/', 'ja-jp/none/'])
      await page.goto(server.url + name + address)
    await expect(page.locator('body')).toBeVisible()
  }
  expect(faults).toEqual([])
})

test('hostile search: what is typed and what is found stay text', async ({ page }) => {
  const faults = await watch(page)
  await page.goto(`${server.url}ja-jp/halves/?q=${WITNESS}`)
  await page.locator('[data-result]').first().waitFor()
  for (const query of queries.map((text) => text.replace(/^\?\w+=/, ''))) {
    await page.goto(`${server.url}ja-jp/halves/?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('searchbox')).toHaveValue(query)
    await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty()
  }
  expect(faults).toEqual([])
})

test('the site says what the headers of its host should', async ({ request }) => {
  const response = await request.get(`${server.url}ja-jp/halves/`)
  const headers = response.headers()
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(readFileSync(path.join(site, '_headers'), 'utf8')).toContain('Strict-Transport-Security')
})
