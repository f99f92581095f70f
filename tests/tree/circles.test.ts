/** No two files need each other, not even for a type: each can be read and changed before the other. */
import { parseCircular, parseDependencyTree } from 'dpdm'
import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'

test('no file imports itself through others', async () => {
  const tree = await parseDependencyTree(['src/**/*.{ts,js}', 'scripts/*.ts', 'bench/**/*.ts'], {
    context: path.resolve(import.meta.dirname, '../..'),
    extensions: ['.ts', '.js'],
    exclude: /node_modules/,
    transform: false,
  })
  assert.ok(Object.keys(tree).length > 100, 'the files were found')
  assert.deepEqual(
    parseCircular(tree).map((circle) => circle.join(' → ')),
    [],
  )
})
