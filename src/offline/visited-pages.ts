/** Of a large site: the pages visited are there again when the network is not. */
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { CacheNames } from './cache-names.ts'
import { matchKept } from './keep-pages.ts'

/** Pages and images kept, besides those of pages the reader keeps; scripts and styles of newer builds. */
const [PAGES, IMAGES, ASSETS] = [60, 200, 100]

/** Seconds after which a page that is kept is shown although the network may still answer. */
const PATIENCE = 5

/** @param scope address the site lives at, with its last slash */
export function keepVisited(names: CacheNames, scope: string): void {
  const below = (url: URL, path: string) => url.href.startsWith(scope + path)
  registerRoute(
    ({ url }) => below(url, '_astro/'),
    new CacheFirst({
      cacheName: names.assets,
      plugins: [new ExpirationPlugin({ maxEntries: ASSETS, purgeOnQuotaError: true })],
    }),
  )
  registerRoute(
    ({ url }) => below(url, 'media/') && isImage(url),
    freshOrKept(names.images, IMAGES),
  )
  registerRoute(
    // Every page's address ends so; what is downloaded is not kept.
    ({ url, request }) => below(url, '') && url.pathname.endsWith('/') && request.method === 'GET',
    freshOrKept(names.visited, PAGES),
  )

  function freshOrKept(cacheName: string, maxEntries: number): NetworkFirst {
    return new NetworkFirst({
      cacheName,
      networkTimeoutSeconds: PATIENCE,
      plugins: [
        { cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url) },
        {
          cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
            (await matchKept(request, names)) ?? cachedResponse,
        },
        new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }),
      ],
    })
  }
}

function isImage({ pathname }: URL): boolean {
  return /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i.test(pathname)
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}
