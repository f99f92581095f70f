/** `npm start` in a folder that was never built. */
import { expect, test, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { firstBuildPage } from '../../src/server/first-build-page.ts'
import { patience } from '../patience.ts'
import { expectAccessible } from './axe.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A build, and the turns of others. */
const LONG = patience(120)

let folder: string
let start: ChildProcess | undefined

test.describe.configure({ timeout: 2 * LONG })

test.beforeEach(() => {
  // Inside the project: what is built there finds its packages.
  mkdirSync(path.join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(path.join(root, '.cache/test-start-'))
  mkdirSync(path.join(folder, 'source-docs'))
})

test.afterEach(() => {
  start?.kill()
  start = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** Starts it, and says where the site will be: before the build begins. */
function startSite(): Promise<string> {
  const script = path.join(root, 'scripts/start.ts')
  const child = spawn(process.execPath, [script, '--port', '0'], { cwd: folder })
  start = child
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      said += String(data)
      const address = /http:\/\/localhost:\d+\//.exec(said)
      if (address) resolve(address[0])
    })
    child.once('exit', () => reject(new Error(`Expected an address, found: ${said}`)))
  })
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a page says that the site is being built, and turns into it', async ({ page }) => {
      cpSync(path.join(root, 'tests/fixtures/site-directives'), path.join(folder, 'source-docs'), {
        recursive: true,
      })
      const site = await startSite()
      await page.goto(`${site}en-us/page/?view=both`)
      await expect(heading(page)).toHaveText('サイトを作成しています')
      await expect(page.getByText('The site is being built')).toBeVisible()
      await expect(heading(page)).toContainText('Set-up', { timeout: LONG })
      await expect(page).toHaveURL(`${site}en-us/page/?view=both`)
    })

    test('a page says that the build has failed', async ({ page }) => {
      const site = await startSite()
      await page.goto(site)
      await expect(heading(page)).toHaveText('サイトを作成できませんでした', { timeout: LONG })
      await expect(page.getByText('The site could not be built')).toBeVisible()
      await expect(page.getByText('Expected Markdown files in `source-docs`')).toBeVisible()
      if (start?.exitCode === null) await once(start, 'exit')
      expect(start?.exitCode).toBe(1)
    })
  })
}

for (const failure of [undefined, 'Expected <b>.']) {
  test(`its page has no fault, ${failure ? 'failed' : 'building'}`, async ({ page }) => {
    // As it is, without its next request.
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: firstBuildPage(failure) }),
    )
    await page.goto('/')
    await expectAccessible(page)
    if (failure) await expect(page.getByText(failure)).toBeVisible()
  })
}
