/** The configuration of a folder, in each form it may have; loaded as a command does, once per process. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const CHECK = path.resolve(import.meta.dirname, '../../scripts/check.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-config-'))
  mkdirSync(path.join(folder, 'texts'))
  writeFileSync(path.join(folder, 'texts/a.md'), '# Title\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function check(): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [CHECK], { cwd: folder, encoding: 'utf8' })
  return { code: status, stderr }
}

const module = "export default { source: 'texts', targetLocale: 'de-de' }\n"
const forms: [name: string, text: string, manifest?: object][] = [
  ['taiyaku.config.json', '{ "source": "texts", "targetLocale": "de-de" } // as written by hand\n'],
  ['taiyaku.config.mjs', module],
  ['taiyaku.config.mts', module],
  ['taiyaku.config.js', module, { type: 'module' }],
  // Node would take these for CommonJS.
  ['taiyaku.config.js', module, { type: 'commonjs' }],
  ['taiyaku.config.ts', module.replace('export', 'const x: string = ""\nexport'), {}],
]
for (const [name, text, manifest] of forms)
  test(`is read from ${name}${manifest ? ` beside ${JSON.stringify(manifest)}` : ''}`, () => {
    if (manifest) writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
    writeFileSync(path.join(folder, name), text)
    const { code, stderr } = check()
    assert.equal(code, 0, stderr)
    assert.match(stderr, /^1 document: 0 errors/)
  })

const wrong: [name: string, text: string, message: RegExp][] = [
  [
    'taiyaku.config.json',
    '{\n"source" "texts" }',
    /^taiyaku\.config\.json:2: Expected JSON, found \w+\.\n$/,
  ],
  [
    'taiyaku.config.mjs',
    'export const x = 1',
    /^taiyaku\.config\.mjs: Expected `export default`, found none\.\n$/,
  ],
  [
    'taiyaku.config.ts',
    'export default {\n  source: "texts",\n  sou',
    /^taiyaku\.config\.ts:3: Expected a module that can be loaded, found: Expected .*\n$/,
  ],
  [
    'taiyaku.config.mjs',
    'throw new Error("no\\nmore")',
    /^taiyaku\.config\.mjs: Expected a module that can be loaded, found: no\n$/,
  ],
  ['taiyaku.config.json', '\0', /^taiyaku\.config\.json:1: Expected JSON, found \w+\.\n$/],
  [
    'taiyaku.config.mjs',
    'export default {',
    /^taiyaku\.config\.mjs(?::1)?: Expected a module that can be loaded, found: .*\n$/,
  ],
  [
    'taiyaku.config.json',
    '{ "sorce": "texts" }',
    /Unknown option `sorce`\. Did you mean `source`\?\n$/,
  ],
  ['taiyaku.config.json', '{ "source": "text" }', /nothing; did you mean `texts`\? .*\n$/],
]
for (const [name, text, message] of wrong)
  test(`wrong: ${name} ${JSON.stringify(text)}`, () => {
    writeFileSync(path.join(folder, name), text)
    const { code, stderr } = check()
    assert.equal(code, 2)
    assert.match(stderr, message)
  })

test('of two files none is taken', () => {
  writeFileSync(path.join(folder, 'taiyaku.config.json'), '{}')
  writeFileSync(path.join(folder, 'taiyaku.config.mjs'), module)
  const { code, stderr } = check()
  assert.equal(code, 2)
  assert.match(stderr, /found `taiyaku\.config\.mjs` and `taiyaku\.config\.json`\. Remove one\.\n$/)
})

test('loading a configuration does not change how pages are built', () => {
  const file = path.join(folder, 'taiyaku.config.js')
  writeFileSync(file, module)
  const load = pathToFileURL(path.resolve(import.meta.dirname, '../../src/config/load-config.ts'))
  const script = `const { loadConfig } = await import('${load.href}')
    console.log((await loadConfig()).source, process.env.NODE_ENV)`
  const { NODE_ENV: _, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  assert.equal(stdout, 'texts undefined\n', stderr)
})
