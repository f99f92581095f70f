/** Serves a second, small site, whose target is written from right to left. */
import path from 'node:path'
import { serveSite } from '../../src/server/serve-site.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { reservePort } from './port.ts'

const out = path.resolve(import.meta.dirname, '../../.cache/test-site-arabic')

await buildSite({ source: 'tests/fixtures/site-arabic', out })
await serveSite(out, { port: await reservePort('ARABIC') })
