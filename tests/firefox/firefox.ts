/** What tests in Firefox share: one browser for each file, a page for each test, what a reader sees. */
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { fontVariables } from '../../src/browser/fonts.ts'
import { patience } from '../patience.ts'
import { findFirefox } from './find-firefox.ts'

const firefox = findFirefox()

export const hasFirefox = firefox !== undefined

/** A test that is skipped, and says so, where there is no Firefox. */
export function firefoxTest(name: string, run: () => Promise<void>): void {
  const skip = hasFirefox ? false : 'no Firefox is installed (TAIYAKU_FIREFOX may name one)'
  test(name, { skip, timeout: patience(120) }, run)
}

/**
 * A new page, with nothing stored, for each test of a file.
 *
 * @returns gives the page of the test that runs
 */
export function usePage(): () => Page {
  let browser: Browser
  let page!: Page
  if (!firefox) return () => page
  before(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      timeout: patience(60),
      env: { ...process.env, ...fontVariables() },
    })
  })
  beforeEach(async () => {
    const context = await browser.createBrowserContext()
    page = await context.newPage()
    page.setDefaultTimeout(patience(30))
    await page.setViewport({ width: 1280, height: 800 })
  })
  afterEach(() => page.browserContext().close())
  after(() => browser?.close())
  return () => page
}

/** Waits until text is, or is no longer, seen in what a selector finds first. */
export async function see(
  page: Page,
  text: string,
  { within = 'body', isThere = true } = {},
): Promise<void> {
  await page
    .waitForFunction(
      (selector, words, wanted) => {
        const element = document.querySelector<HTMLElement>(selector)
        return (element?.innerText ?? '').replace(/\s+/g, ' ').includes(words) === wanted
      },
      {},
      within,
      text,
      isThere,
    )
    .catch((cause: unknown) => {
      const state = isThere ? 'seen' : 'gone'
      throw new Error(`Expected “${text}” to be ${state} in ${within}`, { cause })
    })
}

/** What assistive technology finds by role and name. */
export function byRole(page: Page, role: string, name: string) {
  return page.locator(`::-p-aria([name="${name}"][role="${role}"])`)
}
