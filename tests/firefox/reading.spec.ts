/** Reading, switching, searching and ticking, as in Chromium. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { GUIDE } from '../e2e/reading.ts'
import { TEST_SITE } from '../e2e/test-site.ts'
import { byRole, IN_FIREFOX, see, usePage } from './firefox.ts'

const TARGET = 'サインイン'
const SOURCE = 'To troubleshoot Skype for Business'

describe('in Firefox', IN_FIREFOX, () => {
  let server: SiteServer
  before(async () => {
    server = await serveSite(TEST_SITE, { port: 0 })
  })
  after(() => server?.close())
  const current = usePage()

  async function open(address: string) {
    const page = current()
    await page.goto(server.url + address)
    return page
  }

  test('each view shows its language and nothing else, also after a reload', async () => {
    const page = await open(`ja-jp/${GUIDE}`)
    await see(page, TARGET, { within: 'article' })
    await see(page, SOURCE, { within: 'article', isThere: false })
    await byRole(page, 'radio', '対訳').click()
    await see(page, SOURCE, { within: 'article' })
    await see(page, TARGET, { within: 'article' })
    await byRole(page, 'radio', 'English').click()
    await see(page, 'のトラブルシューティング', { within: 'article', isThere: false })
    await see(page, SOURCE, { within: 'article' })
    assert.match(await page.title(), /^Troubleshooting Skype/)
    await page.reload()
    await see(page, 'のトラブルシューティング', { within: 'article', isThere: false })
    await see(page, SOURCE, { within: 'article' })
  })

  test('a change of view keeps the place', async () => {
    const page = await open(`ja-jp/${GUIDE}#s-0fbc5-160`)
    const place = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('article [data-s="160"]')]
        return all.map((one) => one.getBoundingClientRect()).find(({ height }) => height > 0)!.top
      })
    const isThere = await place()
    assert.ok(isThere > 0 && isThere < 800)
    await page.keyboard.press('3')
    await see(page, SOURCE, { within: 'article' })
    assert.ok(Math.abs((await place()) - isThere) <= 2)
  })

  test('a sentence opens its counterpart, by mouse and by keyboard', async () => {
    const page = await open(`ja-jp/${GUIDE}`)
    await page.locator('article .target [data-s="104"]').click()
    await see(page, SOURCE, { within: '[role="note"]' })
    await page.keyboard.press('Escape')
    await see(page, SOURCE, { isThere: false })
    await page.keyboard.press('Enter')
    await see(page, SOURCE, { within: '[role="note"]' })
  })

  test('the search finds in either language, and leads to the sentence', async () => {
    for (const query of ['DNS 設定を更新', 'update DNS settings']) {
      const page = await open(`ja-jp/${GUIDE}`)
      await page.keyboard.down('Control')
      await page.keyboard.press('k')
      await page.keyboard.up('Control')
      await page.waitForSelector('#ty-search input[type="search"]:focus')
      await page.keyboard.type(query)
      await page.locator('#ty-search [data-result]').click()
      await page.waitForFunction(() => location.hash !== '')
      const isSeen = await page.evaluate(() => {
        const { top } = document.querySelector(':target')!.getBoundingClientRect()
        return top >= 0 && top < innerHeight
      })
      assert.ok(isSeen)
    }
  })

  test('a tick counts, and is there after a reload', async () => {
    const page = await open(`ja-jp/${GUIDE}checklists/`)
    const sheet = '#update-user-settings-in-active-directory'
    await see(page, '0 / 2', { within: sheet })
    await page.locator(`${sheet} input`).click()
    await see(page, '1 / 2', { within: sheet })
    await page.reload()
    await see(page, '1 / 2', { within: sheet })
    assert.ok(await page.$eval(`${sheet} input`, (box) => (box as HTMLInputElement).checked))
  })
})
