import { expect, test, type Page } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import { isForTab } from './browser-requests.ts'
import { DOCSET_BASE } from './docset-site.ts'
import { reservePort } from './port.ts'
import { JA } from './reading.ts'

const docset = `http://localhost:${await reservePort('DOCSET')}${DOCSET_BASE}`

/**
 * What a page's first load may cost: bytes of its HTML, scripts and styles after Brotli, and requests of
 * any kind, but those of the browser itself. A leading docs framework needs 24,000 bytes for one language of the same guide.
 */
const BUDGETS: Record<string, { url: string; bytes: number; requests: number }> = {
  guide: { url: JA, bytes: 20_000, requests: 6 },
  checklists: { url: `${JA}checklists/`, bytes: 32_000, requests: 13 },
  'front page': { url: '/', bytes: 10_000, requests: 6 },
  home: { url: '/ja-jp/', bytes: 10_000, requests: 6 },
  'index of checklists': { url: '/ja-jp/checklists/', bytes: 12_500, requests: 8 },
  'how to use': { url: '/ja-jp/how-to-use/', bytes: 11_100, requests: 6 },
  'missing page': { url: '/nowhere/', bytes: 10_000, requests: 8 },
  'document of a docset': { url: `${docset}ja-jp/guide/setup/details/`, bytes: 9_800, requests: 6 },
  folder: { url: `${docset}ja-jp/guide/`, bytes: 9_800, requests: 7 },
  'whole tree': { url: `${docset}ja-jp/site-contents/`, bytes: 9_800, requests: 7 },
}

for (const [name, { url, bytes, requests }] of Object.entries(BUDGETS)) {
  test(`${name}: its first load keeps to its budget and asks no one else`, async ({
    page,
    baseURL,
  }) => {
    const { origin } = new URL(url, baseURL)
    const loaded = await load(page, url)
    const sizes = Object.fromEntries(
      loaded.filter(({ size }) => size > 0).map((one) => [one.path, one.size]),
    )
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(bytes)
    const paths = loaded.map(({ path }) => path)
    expect(paths.length, paths.join(' ')).toBeLessThanOrEqual(requests)
    expect(paths.filter((path) => /pagefind/.test(path))).toEqual([])
    expect(loaded.filter((one) => one.origin !== origin)).toEqual([])
  })
}

interface Loaded {
  origin: string
  path: string
  /** Bytes of text after Brotli; 0 for images and data. */
  size: number
}

async function load(page: Page, address: string): Promise<Loaded[]> {
  const loaded: Promise<Loaded>[] = []
  page.on('response', (response) => {
    if (isForTab(response.request())) return
    const { origin, pathname: path } = new URL(response.url())
    const isText = /(?:\/|\.js|\.css)$/.test(path)
    const size = isText ? response.body().then((body) => brotliCompressSync(body).length) : 0
    loaded.push(Promise.resolve(size).then((bytes) => ({ origin, path, size: bytes })))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return Promise.all(loaded)
}
