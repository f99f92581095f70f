import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { planOffline } from './plan.ts'

const ENTRY = fileURLToPath(new URL('service-worker.ts', import.meta.url))
const FILE = 'service-worker.js'

/** Writes the service worker of a finished site. */
export async function buildWorker(folder: string, base: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      PLAN: JSON.stringify(planOffline(folder, base)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'taiyaku', fileName: () => FILE },
    },
  })
}

/**
 * For a site that is built without: a browser that has a worker of an earlier build keeps it until it
 * gets another. This one takes everything back.
 */
export async function removeWorker(folder: string): Promise<void> {
  await writeFile(path.join(folder, FILE), FAREWELL)
}

const FAREWELL = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  for (const name of await caches.keys())
    if (name.endsWith(registration.scope)) await caches.delete(name)
  await registration.unregister()
}
`
