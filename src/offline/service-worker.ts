/**
 * The worker that keeps the site usable without a network. A small site is kept whole, each build by
 * itself: pages, scripts and search index of one build are served together until the reader takes up the
 * next one. Of a large one it keeps the pages visited and those the reader saves, with what they need.
 */
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler, setDefaultHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { cacheNames } from './cache-names.ts'
import type { OfflinePlan } from './plan.ts'

/** Put in by `build-worker.ts`. */
declare const PLAN: OfflinePlan

/** What this file uses of the worker's global scope, which TypeScript's page library does not have. */
interface Worker {
  location: Location
  caches: CacheStorage
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(
    type: string,
    listener: (event: {
      data?: { type?: string }
      waitUntil(work: Promise<unknown>): void
    }) => void,
  ): void
}
const worker = globalThis as unknown as Worker

/** Pages kept of a large site, besides those the reader saves. */
const VISITED = 60
const ASSETS = 300

// Caches belong to the whole origin, which several sites may share; a scope is one site's own.
const { scope } = worker.registration
const names = cacheNames(PLAN.build, scope)

precacheAndRoute(PLAN.files, {
  // The view, the search and whatever else stands behind a `?` is for the page to read.
  ignoreURLParametersMatching: [/./],
  directoryIndex: '',
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
})
cleanupOutdatedCaches()

if (!PLAN.isWhole) {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${scope}_astro/`),
    new CacheFirst({
      cacheName: names.assets,
      plugins: [new ExpirationPlugin({ maxEntries: ASSETS })],
    }),
  )
  registerRoute(
    ({ sameOrigin, request }) => sameOrigin && request.method === 'GET',
    new NetworkFirst({
      cacheName: names.visited,
      matchOptions: { ignoreSearch: true },
      plugins: [new ExpirationPlugin({ maxEntries: VISITED })],
    }),
  )
}

setDefaultHandler(new NetworkOnly())

setCatchHandler(async ({ request }) => {
  const saved = await worker.caches.match(request, { cacheName: names.saved, ignoreSearch: true })
  if (saved) return saved
  const missing = request.mode === 'navigate' && (await matchPrecache(`${scope}404.html`))
  return missing || Response.error()
})

worker.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))

/** Pages of earlier builds go; those the reader saved are fetched anew. */
async function takeOver(): Promise<void> {
  for (const name of await worker.caches.keys())
    if (names.isVisited(name) && name !== names.visited) await worker.caches.delete(name)
  const saved = await worker.caches.open(names.saved)
  for (const request of await saved.keys()) {
    const fresh = await fetch(request).catch(() => undefined)
    if (fresh?.ok) await saved.put(request, fresh)
  }
}
