import { expect, test } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import { JA } from './reading.ts'

/** Bytes. A leading docs framework needs 24,000 for one language of the same guide. */
const BUDGET = 20_000

test('the guide, both languages in it, loads within its budget and asks no one else', async ({
  page,
  baseURL,
}) => {
  const loaded: Promise<[string, number]>[] = []
  const elsewhere: string[] = []
  page.on('response', (response) => {
    const url = new URL(response.url())
    if (url.origin !== baseURL) elsewhere.push(url.href)
    else if (/(?:\/|\.js|\.css)$/.test(url.pathname))
      loaded.push(response.body().then((body) => [url.pathname, brotliCompressSync(body).length]))
  })
  await page.goto(JA, { waitUntil: 'networkidle' })
  const sizes = Object.fromEntries(await Promise.all(loaded))
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET)
  expect(Object.keys(sizes).filter((name) => /pagefind/.test(name))).toEqual([])
  expect(elsewhere).toEqual([])
})
