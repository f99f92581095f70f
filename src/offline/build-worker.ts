import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { planOffline, type SiteListing } from './plan.ts'

const ENTRY = path.join(PACKAGE_ROOT, 'src/offline/service-worker.ts')
/** Its name in the site. */
export const WORKER = 'service-worker.js'

/**
 * Writes the service worker of a finished site.
 *
 * @param listing its files
 * @param maxWhole bytes of a site that is kept whole; as `planOffline` has it
 */
export async function buildWorker(
  folder: string,
  listing: SiteListing,
  base: string,
  maxWhole?: number,
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      PLAN: JSON.stringify(planOffline(listing, base, maxWhole)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'taiyaku', fileName: () => WORKER },
    },
  })
}

/**
 * For a site that is built without offline use. A browser that has the worker of an earlier build keeps
 * it until it gets another: this one is installed like that of any newer build, deletes the site's
 * caches and unregisters itself.
 */
export async function removeWorker(folder: string): Promise<void> {
  await writeFile(path.join(folder, WORKER), REMOVER)
}

const REMOVER = `addEventListener('message', ({ data }) => data?.type === 'SKIP_WAITING' && skipWaiting())
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  for (const name of await caches.keys())
    if (name.endsWith(registration.scope)) await caches.delete(name)
  await registration.unregister()
}
`
