import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from 'vite'
import { importsAhead, importsOf } from '../../src/build/imports-ahead.ts'

const SCRIPTS: Record<string, string> = {
  entry: 'console.log("__IMPORTS_OF__later__"); import("later"); import("other")',
  later: 'import { words } from "words"; console.log("later", words)',
  other: 'import { words } from "words"; console.log("other", words)',
  words: 'export const words = ["a", "b"]',
}

test('a script knows what another imports before that one is there', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'entry' } },
    plugins: [
      {
        name: 'scripts',
        resolveId: (id) => (id in SCRIPTS ? `\0${id}` : null),
        load: (id) => SCRIPTS[id.slice(1)] ?? null,
      },
      importsAhead(),
    ],
  })
  assert.ok('output' in built)
  const chunks = built.output.filter((chunk) => chunk.type === 'chunk')
  const shared = chunks.find(({ name }) => name.includes('words'))!
  const entry = chunks.find(({ isEntry }) => isEntry)!
  const said = /log\(["'`]([^"'`]+)/.exec(entry.code)?.[1]
  assert.ok(said?.split(' ').includes(shared.fileName.split('/').at(-1)!), said)
})

test('imports of imports are among them; a script that is not there is an error', () => {
  const chunk = (name: string, ...imports: string[]) => ({
    ...{ name, fileName: `_astro/${name}.js` },
    imports: imports.map((file) => `_astro/${file}.js`),
  })
  const chunks = [chunk('a', 'b'), chunk('b', 'c', 'a'), chunk('c')]
  assert.deepEqual(importsOf('a', chunks), ['b.js', 'c.js', 'a.js'])
  assert.throws(() => importsOf('x', chunks), /script called x/)
})
