// @ts-check
/// <reference lib="webworker" />
/*
 * Keeps what the reader has opened for the time without a network; registered when the search is first
 * opened. With a network every page comes from it: only files whose names change with their content
 * are taken from the cache.
 */
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))
const CACHE = 'taiyaku'
const NAMED_BY_CONTENT = /\/_astro\/|\.pf_(?:index|fragment|filter|meta)$/
/** Files kept at most; the oldest go first. */
const MOST = 3000

scope.addEventListener('install', () => void scope.skipWaiting())
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keep(event.data))
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = new URL(request.url).origin === location.origin
  if (request.method === 'GET' && isOwn) event.respondWith(answer(request))
})

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(CACHE)
  if (NAMED_BY_CONTENT.test(new URL(request.url).pathname)) {
    const kept = await cache.match(request)
    if (kept) return kept
  }
  try {
    const response = await fetch(request)
    if (response.status === 200) await cache.put(withoutQuery(request.url), response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(withoutQuery(request.url))
    if (kept) return kept
    throw error
  }
}

/** @param {string[]} addresses */
async function keep(addresses) {
  const cache = await caches.open(CACHE)
  for (const address of addresses) {
    if (await cache.match(withoutQuery(address))) continue
    await cache.add(withoutQuery(address)).catch(() => {})
  }
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, -MOST).map((key) => cache.delete(key)))
}

/** @param {string} address */
function withoutQuery(address) {
  const url = new URL(address, location.href)
  return url.origin + url.pathname
}
