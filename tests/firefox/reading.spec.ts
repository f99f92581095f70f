/** Reading, switching, searching and ticking, as in Chromium. */
import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { GUIDE, placesOf, topSentence } from '../e2e/reading.ts'
import { TEST_SITE } from '../e2e/test-site.ts'
import { byRole, firefoxTest, hasFirefox, see, usePage } from './firefox.ts'

const TARGET = 'サインイン'
const SOURCE = 'To troubleshoot Skype for Business'

let server: SiteServer
before(async () => {
  if (!hasFirefox) return
  server = await serveSite(TEST_SITE, { port: 0 })
})
after(() => server?.close())
const current = usePage()

async function open(address: string) {
  const page = current()
  await page.goto(server.url + address)
  return page
}

firefoxTest('each view shows its language and nothing else, also after a reload', async () => {
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

firefoxTest('a change of view leaves the first sentence where it is', async () => {
  const page = await open(`ja-jp/${GUIDE}`)
  for (const [from, to] of [
    ['1', '3'],
    ['3', '2'],
    ['2', '1'],
  ] as const) {
    await page.keyboard.press(from)
    for (const part of [0.2, 0.5, 0.8]) {
      await page.evaluate((share) => {
        const room = document.documentElement.scrollHeight - 4 * innerHeight
        scrollTo({ top: room * share, behavior: 'instant' })
      }, part)
      const before = await topSentence(page)
      await page.keyboard.press(to)
      const places = await placesOf(page, before.label)
      assert.ok(Math.min(...places.map((top) => Math.abs(top - before.top))) <= 2)
      await page.keyboard.press(from)
    }
  }
})

firefoxTest('a sentence opens its counterpart, by mouse and by keyboard', async () => {
  const page = await open(`ja-jp/${GUIDE}`)
  await page.locator('article .target [data-s="104"]').click()
  await see(page, SOURCE, { within: '[role="note"]' })
  await page.keyboard.press('Escape')
  await see(page, SOURCE, { isThere: false })
  await page.keyboard.press('Enter')
  await see(page, SOURCE, { within: '[role="note"]' })
})

firefoxTest('the search finds in either language, and leads to the sentence', async () => {
  for (const query of ['DNS 設定を更新', 'update DNS settings']) {
    const page = await open(`ja-jp/${GUIDE}`)
    await page.keyboard.down('Control')
    await page.keyboard.press('k')
    await page.keyboard.up('Control')
    await page.waitForSelector('#ty-search [role="searchbox"]:focus')
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

firefoxTest('a tick counts, and is there after a reload', async () => {
  const page = await open(`ja-jp/${GUIDE}checklists/`)
  const sheet = '#update-user-settings-in-active-directory'
  await see(page, '0 / 2', { within: sheet })
  await page.locator(`${sheet} input`).click()
  await see(page, '1 / 2', { within: sheet })
  await page.reload()
  await see(page, '1 / 2', { within: sheet })
  assert.ok(await page.$eval(`${sheet} input`, (box) => (box as HTMLInputElement).checked))
})
