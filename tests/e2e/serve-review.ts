/** Serves the guide in review mode. */
import path from 'node:path'
import { serveSite } from '../../src/server/serve-site.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { reservePort } from './port.ts'

const out = path.resolve(import.meta.dirname, '../../.cache/test-site-review')

await buildSite({ review: true, concordance: true, out })
await serveSite(out, { port: await reservePort('REVIEW') })
