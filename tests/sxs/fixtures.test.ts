/**
 * What a reader sees of the smallest document that shows each construct and each irregularity.
 *
 * A folder holds `input.md`, the files it includes, and `expected.txt`: the lines of each language, the
 * messages, the page's HTML. `UPDATE=1` writes the expectations anew; read what changed.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../src/sxs/read-document.ts'
import { visibleLines } from './visible-text.ts'

const root = path.join(import.meta.dirname, '../fixtures')

for (const name of readdirSync(root).filter((folder) => /^(?:sxs|learn)-/.test(folder))) {
  test(name, () => {
    const expected = path.join(root, name, 'expected.txt')
    const found = render(path.join(root, name))
    if (process.env['UPDATE'] === '1') writeFileSync(expected, found)
    assert.equal(found, readFileSync(expected, 'utf8'))
  })
}

function render(folder: string): string {
  const value = readFileSync(path.join(folder, 'input.md'), 'utf8')
  const file = new VFile({ path: 'docs/set-up/page.md', value })
  const { html } = readDocument(file, {
    readInclude(written) {
      const name = `includes/${path.posix.basename(written)}`
      const absolute = path.join(folder, name)
      if (!existsSync(absolute)) return undefined
      return { path: `docs/${name}`, text: readFileSync(absolute, 'utf8') }
    },
  })
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`,
  )
  return [
    ['target', ...visibleLines(html, 'target')],
    ['source', ...visibleLines(html, 'source')],
    ['messages', ...messages],
    ['html', html.replace(/\n+/g, '\n').trim()],
  ]
    .map(([title, ...lines]) => [`# ${title}`, ...lines, ''].join('\n'))
    .join('\n')
}
