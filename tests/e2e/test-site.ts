import path from 'node:path'

/** Where the site that the browser tests see is built. */
export const TEST_SITE = path.resolve(import.meta.dirname, '../../.cache/test-site')
