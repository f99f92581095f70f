/** Serves the site that the browser tests see; builds it first, unless the run has done so already. */
import { serveSite } from '../../src/server/serve-site.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { reservePort } from './port.ts'
import { TEST_SITE } from './test-site.ts'

if (process.env['TAIYAKU_TEST_BUILT'] !== 'true')
  await buildSite({ source: 'source-docs', out: TEST_SITE })
await serveSite(TEST_SITE, { port: await reservePort() })
