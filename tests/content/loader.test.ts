import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import type { LoaderContext } from 'astro/loaders'
import { loadDocument } from '../../src/content/document-cache.ts'
import { documentLoader } from '../../src/content/loader.ts'
import type { Entry } from '../../src/content/schema.ts'

/** Tells of changes below the folders it was given, as a watcher of files does. */
class Watcher extends EventEmitter {
  readonly #folders: string[] = []
  add(folders: string | string[]) {
    this.#folders.push(...[folders].flat())
  }
  write(file: string, text: string) {
    writeFileSync(file, text)
    assert.ok(
      this.#folders.some((folder) => file.startsWith(folder + path.sep)),
      `nobody watches ${file}`,
    )
    this.emit('change', file)
  }
}

/** The authoring server's side of a loader: what it has stored, and a promise of what it stores next. */
function serve(root: string) {
  const watcher = new Watcher()
  const stored = new Map<string, Entry>()
  const events = new EventEmitter()
  const context = {
    store: {
      get: () => undefined,
      keys: () => stored.keys(),
      delete: (id: string) => stored.delete(id),
      set: ({ id, data }: { id: string; data: Entry }) => stored.set(id, data),
    },
    parseData: ({ data }: { data: Entry }) => Promise.resolve(data),
    config: { root: pathToFileURL(root + path.sep), cacheDir: pathToFileURL(`${root}/cache/`) },
    logger: { info: () => events.emit('done'), error: (text: string) => assert.fail(text) },
    watcher,
  } as unknown as LoaderContext
  return { watcher, context, stored, done: () => once(events, 'done') }
}

function folderOf(files: Record<string, string>, t: TestContext) {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-loader-'))
  t.after(() => rmSync(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

suite('the authoring server', () => {
  test('reads a file that is emptied before it is written once it is whole', async (t) => {
    const root = folderOf({ 'docs/a.md': '# Lighthouse\n' }, t)
    const { watcher, context, stored, done } = serve(root)
    await documentLoader({ source: path.join(root, 'docs'), config: {} }).load(context)
    const file = path.join(root, 'docs/a.md')
    const read = done()
    watcher.write(file, '')
    // Nothing tells of the second change: it follows too soon.
    await setImmediate()
    writeFileSync(file, '# Lamp\n')
    await read
    const { title } = loadDocument(stored.get('a.md')!.file)
    assert.equal(title.source, 'Lamp')
  })

  test('reads a document again when its original changes, wherever that tree is', async (t) => {
    const files = {
      'here/ja/a.md': '# 灯台\n\n`lamp` を掃除します。\n',
      'there/originals/a.md': '# Lighthouse\n\nClean `lamp`.\n',
    }
    const root = folderOf(files, t)
    const { watcher, context, stored, done } = serve(root)
    const config = { original: path.join(root, 'there/originals') }
    await documentLoader({ source: path.join(root, 'here/ja'), config }).load(context)
    const sources = () =>
      loadDocument(stored.get('a.md')!.file).segments.map(({ source }) => source)
    assert.deepEqual(sources(), ['Lighthouse', 'Clean `lamp`.'])
    const read = done()
    watcher.write(path.join(root, 'there/originals/a.md'), '# Lighthouse\n\nPolish `lamp`.\n')
    await read
    assert.deepEqual(sources(), ['Lighthouse', 'Polish `lamp`.'])
  })
})
