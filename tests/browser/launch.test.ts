import assert from 'node:assert/strict'
import test from 'node:test'
import { findBrowser } from '../../src/browser/find.ts'
import { launchBrowser } from '../../src/browser/launch.ts'

test('a browser named by the environment comes first', () => {
  const found = findBrowser({ TAIYAKU_BROWSER: '/opt/mine' }, () => true)
  assert.equal(found, '/opt/mine')
})

test('a browser that is named but missing is an error that names it', () => {
  assert.throws(
    () => findBrowser({ TAIYAKU_BROWSER: '/opt/mine' }, () => false),
    /TAIYAKU_BROWSER.*`\/opt\/mine`/,
  )
})

test('without an installed browser there is none to find', () => {
  assert.equal(
    findBrowser({}, () => false),
    undefined,
  )
})

test('the browser of this machine starts, and draws Japanese', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<span>対</span><span>訳</span>')
    // A font without the characters draws the same box for both.
    const [first, second] = await Promise.all(
      (await page.locator('span').all()).map((glyph) => glyph.screenshot()),
    )
    assert.notDeepEqual(first, second)
  } finally {
    await browser.close()
  }
})
