import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { fillTemplate } from '../../../src/config/look/address-template.ts'
import { checkLookFiles, lookFiles } from '../../../src/config/look/look-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-look-'))
  writeFileSync(path.join(folder, 'logo.svg'), '<svg/>')
  writeFileSync(path.join(folder, 'style.css'), 'a{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the files of a look, and their names on the site', () => {
  const config = { logo: 'logo.svg', stylesheet: 'style.css', accent: '#123456' }
  const files = Array.from(lookFiles(config, folder), ([name, content]) => [name, String(content)])
  assert.deepEqual(files, [
    ['look/logo.svg', '<svg/>'],
    ['look/style.css', ':root{--accent:light-dark(#123456,#123456)}\na{}'],
  ])
  assert.deepEqual([...lookFiles({}, folder)], [])
})

test('files have to be there, and of a type that browsers show', () => {
  const check = (config: object) => () => checkLookFiles(config, folder, 'c.ts')
  check({ logo: 'logo.svg', stylesheet: 'style.css' })()
  assert.throws(check({ logo: 'lego.svg' }), {
    message: 'c.ts: `logo`: expected a file at `lego.svg`, found nothing.',
  })
  assert.throws(check({ docsets: { a: { icon: 'style.css' } } }), {
    message: /^c\.ts: `icon`: expected a file \(\.svg, .*\), got `style\.css`\.$/,
  })
})

test('a template keeps the slashes of a path and nothing else of what it is filled with', () => {
  const fill = { path: 'ä/b c?.md', id: '0fbc5-105', line: '7', locale: 'ja-jp' }
  assert.equal(
    fillTemplate('https://example.org/{locale}/{path}?id={id}#L{line}{x}', fill),
    'https://example.org/ja-jp/%C3%A4/b%20c%3F.md?id=0fbc5-105#L7{x}',
  )
})
