/** A small docset, served below a path of its own by a server that knows nothing of this project. */
import path from 'node:path'

export const DOCSET_SOURCE = 'tests/fixtures/docset-site'
export const DOCSET_SITE = path.resolve(import.meta.dirname, '../../.cache/test-docset')
export const DOCSET_BASE = '/docs/sub/'
