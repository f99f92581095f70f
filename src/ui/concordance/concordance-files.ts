/** The files of a concordance in the browser; what was read once is there without a network, too. */
import type { ReadFile } from '../../concordance/query/find-pairs.ts'

/** Holds files of the concordances of one site. */
const CACHE = 'taiyaku-concordance'

/** @param address of the folder of a concordance, with its last slash */
export async function openFiles(address: string): Promise<ReadFile> {
  const cache = await openCache()
  let build = ''
  return async (name) => {
    const url = new URL(name, new URL(address, location.href))
    // The table of contents says which text the others are of.
    if (name === 'contents.json') {
      const bytes = await readNewest(url, cache)
      build = (JSON.parse(new TextDecoder().decode(bytes)) as { build: string }).build
      await forgetOthers(cache, address, build)
      return bytes
    }
    url.searchParams.set('build', build)
    const kept = await cache?.match(url)
    return toBytes(kept ?? (await load(url, cache)))
  }
}

async function readNewest(url: URL, cache: Cache | undefined): Promise<Uint8Array> {
  try {
    return await toBytes(await load(url, cache))
  } catch (error) {
    const kept = await cache?.match(url)
    if (!kept) throw error
    return toBytes(kept)
  }
}

async function load(url: URL, cache: Cache | undefined): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
  await cache?.put(url, response.clone()).catch(() => {})
  return response
}

async function toBytes(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

/** Files of an earlier text. */
async function forgetOthers(
  cache: Cache | undefined,
  address: string,
  build: string,
): Promise<void> {
  const { pathname } = new URL(address, location.href)
  for (const request of (await cache?.keys()) ?? []) {
    const { pathname: path, searchParams } = new URL(request.url)
    const of = searchParams.get('build')
    if (path.startsWith(pathname) && of !== null && of !== build) await cache?.delete(request)
  }
}

/** There is none without a secure connection, or where the reader forbids it. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE)
  } catch {
    return undefined
  }
}
