/**
 * Pages the reader keeps: each in a cache of its own, complete and of one build, with its other
 * language, its checklists and its images. Scripts and styles are kept by every build anyway.
 */
import { getCacheKeyForURL } from 'workbox-precaching'
import type { CacheNames, KeptCache } from './cache-names.ts'
import type { KeepAnswer, WorkerRequest } from './messages.ts'
import { readPageNeeds, type PageNeeds } from './page-needs.ts'
import { worker } from './worker-scope.ts'

const { caches, registration } = worker

/** The page, or one it needs, belongs to another build than this worker. */
class OutdatedError extends Error {}

/** Carries out a page's request, and answers with what is kept now. */
export async function answerPage(request: WorkerRequest, names: CacheNames): Promise<KeepAnswer> {
  let outcome: KeepAnswer['outcome'] = 'done'
  if (request.type === 'DROP') await caches.delete(names.toKept(request.page))
  if (request.type === 'KEEP') outcome = await tryToKeep(request.page, names)
  const visited = await (await caches.open(names.visited)).keys()
  return {
    outcome,
    isWhole: false,
    kept: (await listKept(names, names.build)).map(({ page }) => page),
    visited: visited.map(({ url }) => url).reverse(),
  }
}

async function tryToKeep(page: string, names: CacheNames): Promise<KeepAnswer['outcome']> {
  // A newer build is about to take over: the page would be kept as this one has it.
  if (registration.waiting ?? registration.installing) return 'outdated'
  try {
    await keepPage(page, names)
    return 'done'
  } catch (error) {
    if (!(error instanceof OutdatedError)) return 'failed'
    await registration.update().catch(() => {})
    return 'outdated'
  }
}

/**
 * Fetches everything before it keeps anything.
 *
 * @throws OutdatedError where the network has another build; anything where something cannot be fetched
 */
async function keepPage(page: string, names: CacheNames): Promise<void> {
  const fetched = new Map<string, Response>()
  const images = new Set<string>()
  const open: string[] = [page]
  for (const address of open) {
    const needs = await fetchPage(address, fetched)
    for (const image of needs.images) images.add(image)
    for (const other of needs.pages) if (!open.includes(other)) open.push(other)
  }
  // A missing image does not matter: the page lacks it with a network too.
  await Promise.all([...images].map(async (image) => fetched.set(image, await load(image))))
  const cache = await caches.open(names.toKept(page))
  for (const [address, response] of fetched) if (response.ok) await cache.put(address, response)
}

async function fetchPage(address: string, fetched: Map<string, Response>): Promise<PageNeeds> {
  const response = await load(address)
  if (!response.ok) throw new Error(`Expected ${address}, got status ${response.status}`)
  const html = await response.clone().text()
  const needs = readPageNeeds(html, address, registration.scope)
  if (!needs.assets.every((asset) => getCacheKeyForURL(asset)))
    throw new OutdatedError(`Expected ${address} to be of this build`)
  fetched.set(address, response)
  return needs
}

/** Not from the browser's HTTP cache, which may hold an earlier build's file. */
function load(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' })
}

/** @param build other builds' pages are there while a newer one gets ready */
async function listKept(names: CacheNames, build?: string) {
  const kept = (await caches.keys()).map((name) => names.readKept(name))
  return kept.filter((cache) => cache && (!build || cache.build === build)) as KeptCache[]
}

/** What is kept at an address, if anything. */
export async function matchKept(request: Request, names: CacheNames) {
  for (const { name } of await listKept(names, names.build)) {
    const response = await (await caches.open(name)).match(request, { ignoreSearch: true })
    if (response) return response
  }
  return undefined
}

/**
 * Before a new build may take over: every page the reader keeps, as the new build has it. A page that
 * the new build no longer has is not kept on.
 *
 * @throws where one cannot be fetched: the earlier build then stays in use, with all that it keeps
 */
export async function renewKept(names: CacheNames): Promise<void> {
  const all = await listKept(names)
  for (const { page } of all.filter((kept) => kept.build !== names.build)) {
    const { status } = await fetch(page, { cache: 'no-cache', method: 'HEAD' })
    if (status !== 404 && status !== 410) await keepPage(page, names)
  }
}

/** What earlier builds have left. */
export async function clearOutdated(names: CacheNames): Promise<void> {
  for (const name of await caches.keys()) {
    const kept = names.readKept(name)
    if (names.isOutdated(name) || (kept && kept.build !== names.build)) await caches.delete(name)
  }
}
