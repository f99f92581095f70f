import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const LAYERS = 'src/ui/frame/layers.css'
const sheets = globSync('src/ui/**/*.css').map((file) => file.replaceAll(path.sep, '/'))

/** What a browser reads first of a sheet: the file of its first import, else nothing. */
function firstImport(file: string): string | undefined {
  const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '')
  const [, address] = /^\s*@import\s+'([^']+)'/.exec(text) ?? []
  return address && path.posix.join(path.posix.dirname(file), address)
}

for (const file of sheets.filter((sheet) => sheet !== LAYERS)) {
  const text = readFileSync(file, 'utf8')
  if (!/@layer|\blayer\(/.test(text) && !/@import/.test(text)) continue
  test(`${file} declares the order of the layers before it names one`, () => {
    let first = firstImport(file)
    while (first && first !== LAYERS) first = firstImport(first)
    assert.equal(first, LAYERS)
  })
}
