/**
 * The worker that keeps the site usable without a network. A small site is kept whole, each build by
 * itself: pages, scripts and search index of one build are served together until the reader takes up the
 * next one. Of a large one it keeps the scripts and styles of the build, the pages visited, and those
 * the reader chooses to keep, with what they need.
 */
import { clientsClaim } from 'workbox-core'
import { matchPrecache, precacheAndRoute, cleanupOutdatedCaches } from 'workbox-precaching'
import { setCatchHandler, setDefaultHandler } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { cacheNames } from './cache-names.ts'
import { answerPage, clearOutdated, renewKept } from './keep-pages.ts'
import type { KeepAnswer, WorkerRequest } from './messages.ts'
import type { OfflinePlan } from './plan.ts'
import { keepVisited } from './visited-pages.ts'
import { worker, type WorkerMessage } from './worker-scope.ts'

/** Defined by `build-worker.ts` when it bundles this file. */
declare const PLAN: OfflinePlan

const { scope } = worker.registration
const names = cacheNames(PLAN.build, scope)
const WHOLE: KeepAnswer = { outcome: 'done', isWhole: true, kept: [], visited: [] }

precacheAndRoute(PLAN.files, {
  // A query (the view, a search) is read by the page and does not choose the file.
  ignoreURLParametersMatching: [/./],
  directoryIndex: '',
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
})
cleanupOutdatedCaches()
// Takes over the page that registered the worker: a newer build then waits for that page too.
clientsClaim()
if (!PLAN.isWhole) keepVisited(names, scope)
setDefaultHandler(new NetworkOnly())

setCatchHandler(async ({ request }) => {
  const fallback = PLAN.isWhole ? '404.html' : 'offline/'
  const missing = request.mode === 'navigate' && (await matchPrecache(scope + fallback))
  return missing || Response.error()
})

worker.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data?.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting())
  if (!isRequest(data)) return
  const answer = PLAN.isWhole ? Promise.resolve(WHOLE) : answerPage(data, names)
  event.waitUntil(answer.then((kept) => ports[0]?.postMessage(kept)))
})

/** Workbox's router receives messages too, of other types. */
function isRequest(data: WorkerMessage['data']): data is WorkerRequest {
  return data?.type === 'LIST' || data?.type === 'KEEP' || data?.type === 'DROP'
}

worker.addEventListener('install', (event) => {
  if (!PLAN.isWhole) event.waitUntil(renewKept(names))
})
worker.addEventListener('activate', (event) => event.waitUntil(clearOutdated(names)))
