/** Lighthouse's scores that do not depend on the machine, as on a telephone: full marks on each kind of page. */
import { chromium, expect, test } from '@playwright/test'
import lighthouse from 'lighthouse'
import { launchOptions } from '../../src/browser/launch.ts'
import { DOCSET_BASE } from './docset-site.ts'
import { reservePort } from './port.ts'
import { JA } from './reading.ts'
import { patience } from '../patience.ts'

const guide = `http://localhost:${await reservePort()}`
const docset = `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}`

const PAGES = {
  'front page': `${guide}/`,
  home: `${guide}/ja-jp/`,
  guide: guide + JA,
  checklists: `${guide}${JA}checklists/`,
  'document of a docset': `${docset}ja-jp/guide/setup/install/`,
}

test.describe.configure({ timeout: patience(120) })

for (const [name, url] of Object.entries(PAGES)) {
  test(`${name}: accessibility, best practices and search engines 100`, async () => {
    const port = await reservePort(`LIGHTHOUSE_${test.info().workerIndex}`)
    const options = await launchOptions()
    const args = [...(options.args ?? []), `--remote-debugging-port=${port}`]
    const browser = await chromium.launch({ ...options, args })
    try {
      const result = await lighthouse(url, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        // Nothing here is measured in time.
        throttlingMethod: 'provided',
        // How many pixels a picture has is for its document to say.
        skipAudits: ['image-size-responsive'],
      })
      const { categories = {}, audits = {} } = result?.lhr ?? {}
      const scores = Object.values(categories).map(({ id, score }) => [id, score])
      const failed = Object.values(categories)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${audits[id]?.title} ${JSON.stringify(audits[id]?.details ?? '')}`)
      expect(failed).toEqual([])
      expect(scores).toEqual([
        ['accessibility', 1],
        ['best-practices', 1],
        ['seo', 1],
      ])
    } finally {
      await browser.close()
    }
  })
}
