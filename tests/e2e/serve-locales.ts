/** Serves a second, small site in several targets, one of them written from right to left. */
import path from 'node:path'
import { serveSite } from '../../src/server/serve-site.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { reservePort } from './port.ts'

const out = path.resolve(import.meta.dirname, '../../.cache/test-site-locales')

await buildSite({ source: 'tests/fixtures/site-locales', out })
await serveSite(out, { port: await reservePort('LOCALES') })
