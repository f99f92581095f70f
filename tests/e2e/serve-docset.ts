/** Serves the small docset below its path, as a plain file server does. */
import { buildSite } from '../../src/build/build-site.ts'
import { DOCSET_BASE, DOCSET_SITE, DOCSET_SOURCE } from './docset-site.ts'
import { servePlainly } from './plain-server.ts'
import { reservePort } from './port.ts'

await buildSite({ source: DOCSET_SOURCE, out: DOCSET_SITE, base: DOCSET_BASE })
await servePlainly(DOCSET_SITE, DOCSET_BASE, await reservePort('DOCSET'))
