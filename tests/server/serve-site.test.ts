import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Failure } from '../../src/cli/command.ts'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'

const LONG = 'const answer = 42\n'.repeat(200)

describe('serving a site below a base path', () => {
  let folder: string
  let server: SiteServer
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-serve-'))
    mkdirSync(path.join(folder, 'ja-jp/案内'), { recursive: true })
    writeFileSync(path.join(folder, 'ja-jp/案内/index.html'), 'guide')
    mkdirSync(path.join(folder, 'ja-jp/index'))
    writeFileSync(path.join(folder, 'ja-jp/index.html'), 'home')
    writeFileSync(path.join(folder, 'ja-jp/index/index.html'), 'a document named index')
    writeFileSync(path.join(folder, '404.html'), 'no such page')
    writeFileSync(path.join(folder, 'a.wasm'), 'x')
    writeFileSync(path.join(folder, 'long.js'), LONG)
    mkdirSync(path.join(folder, 'search/ja-jp'), { recursive: true })
    writeFileSync(path.join(folder, 'search/ja-jp/wasm.site.pagefind'), 'x')
    server = await serveSite(folder, { port: 0, base: '/docs/' })
  })
  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const get = (inner: string) => fetch(new URL(inner, server.url), { redirect: 'manual' })

  test('a page', async () => {
    const response = await get('ja-jp/案内/')
    assert.equal(await response.text(), 'guide')
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
  })

  test('text is sent compressed to whoever takes that, whole files and parts of them as they are', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(new URL('long.js', server.url), { headers })
    const packed = await ask({ 'Accept-Encoding': 'gzip' })
    assert.equal(packed.headers.get('content-encoding'), 'gzip')
    assert.equal(await packed.text(), LONG)
    const plain = await ask({ 'Accept-Encoding': 'identity' })
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(await plain.text(), LONG)
    const part = await ask({ 'Accept-Encoding': 'gzip', Range: 'bytes=0-3' })
    assert.equal(await part.text(), LONG.slice(0, 4))
  })

  test('files of the search are bytes', async () => {
    const response = await get('search/ja-jp/wasm.site.pagefind')
    assert.equal(response.headers.get('content-type'), 'application/octet-stream')
  })

  test('a page that is named index is not the folder it is in', async () => {
    assert.equal(await (await get('ja-jp/index/')).text(), 'a document named index')
    assert.equal(await (await get('ja-jp/')).text(), 'home')
  })

  test('a page without its final slash leads to the page, query kept', async () => {
    const response = await get('ja-jp/案内?view=both')
    assert.equal(response.status, 301)
    assert.equal(
      response.headers.get('location'),
      `/docs/ja-jp/${encodeURIComponent('案内')}/?view=both`,
    )
  })

  test('an unknown path gets the page of the site for it', async () => {
    for (const inner of ['ja-jp/none/', '/ja-jp/', '../../etc/passwd', '%E0%A4%A', '//x/y/']) {
      const response = await fetch(
        `${new URL(server.url).origin}/docs/`.replace(/docs\/$/, '') + inner,
        {
          redirect: 'manual',
        },
      )
      assert.equal(response.status, 404, inner)
      assert.equal(await response.text(), 'no such page', inner)
    }
  })

  test('WebAssembly has its type, without which browsers do not stream it', async () => {
    assert.equal((await get('a.wasm')).headers.get('content-type'), 'application/wasm')
  })

  test('a port in use is a failure that says the next step', async () => {
    const port = Number(new URL(server.url).port)
    await assert.rejects(serveSite(folder, { port }), (error) => {
      assert.ok(error instanceof Failure)
      assert.match(error.message, new RegExp(`Port ${port} is in use.*--port ${port + 1}`))
      return true
    })
  })
})
