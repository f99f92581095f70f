/** The site without a network. */
import { serveSite } from '../../src/server/serve-site.ts'
import { GUIDE } from '../e2e/reading.ts'
import { TEST_SITE } from '../e2e/test-site.ts'
import { firefoxTest, see, usePage } from './firefox.ts'

const current = usePage()

firefoxTest('without a network: guide, other language, search, checklists', async () => {
  const server = await serveSite(TEST_SITE, { port: 0 })
  const page = current()
  const open = (address: string) => page.goto(server.url + address)
  try {
    await open('')
    await page.evaluate(() => localStorage.setItem('taiyaku-offline', 'true'))
    await open(`ja-jp/${GUIDE}`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  } finally {
    await server.close()
  }
  await page.reload()
  await see(page, 'サインイン', { within: 'h1' })
  await open(`en-us/${GUIDE}?view=both`)
  await see(page, 'Troubleshooting Skype', { within: 'h1' })
  await open(`ja-jp/${GUIDE}?q=DNS`)
  await page.waitForSelector('[data-result]', { visible: true })
  await open(`ja-jp/${GUIDE}checklists/`)
  await see(page, '0 / 2', { within: '#update-user-settings-in-active-directory' })
})
