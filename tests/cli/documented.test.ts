/** The documentation shows commands that are there, with options that they take, and pages that exist. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import { commands } from '../../src/cli/commands.ts'
import { memoize } from '../../src/memoize.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const pages = ['README.md', ...globSync('docs/*.md', { cwd: ROOT })]

const helpOf = memoize((name: string): string => {
  const args = [path.join(ROOT, 'bin/taiyaku.js'), name, '--help']
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
})

for (const page of pages) {
  const text = readFileSync(path.join(ROOT, page), 'utf8')

  test(`${page}: commands and their options`, () => {
    for (const [shown, name = '', options = ''] of text.matchAll(
      /npx taiyaku ([a-z]\w*)([^`#\n]*)/g,
    )) {
      assert.ok(name in commands, shown)
      for (const [option] of options.matchAll(/--[a-z-]+/g))
        if (option !== '--help') assert.ok(helpOf(name).includes(`  ${option} `), shown)
    }
  })

  test(`${page}: links to other files`, () => {
    for (const [, file = ''] of text.matchAll(/\]\(([^)#:\s]+)\)/g))
      assert.ok(existsSync(path.resolve(ROOT, path.dirname(page), file)), file)
  })
}
