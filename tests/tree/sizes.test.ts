/** A newcomer can hold a folder, a file and a function in mind. */
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fileLength, functionLengths } from './measure.ts'

const root = path.resolve(import.meta.dirname, '../..')
const files = (...patterns: string[]) =>
  globSync(patterns, { cwd: root }).map((file) => file.replaceAll(path.sep, '/'))

const code = files('src/**/*.{ts,js}', 'scripts/*.ts', 'bench/**/*.ts')

/** Files that hold a table and no logic. */
const DATA = /^src\/site\/strings\/\w+\.ts$|^src\/ui\/help\/.*\.mdx$/

test('no folder of src holds more than 25 files', () => {
  const counts = Map.groupBy(files('src/**/*.*'), (file) => path.posix.dirname(file))
  const crowded = [...counts].filter(([, { length }]) => length > 25)
  assert.deepEqual(
    crowded.map(([folder, { length }]) => `${folder}: ${length}`),
    [],
  )
})

test('no file is longer than 200 lines, but for data', () => {
  const long = [...code, ...files('src/**/*.{astro,css,mdx}')]
    .filter((file) => !DATA.test(file))
    .map((file) => fileLength(root, file))
    .filter(({ lines }) => lines > 200)
  assert.deepEqual(long, [])
})

test('no function is longer than 60 lines, and ten at most are longer than 40', () => {
  const long = code
    .flatMap((file) => functionLengths(root, file))
    .filter(({ lines }) => lines > 40)
    .sort((a, b) => b.lines - a.lines)
  assert.deepEqual(
    long.filter(({ lines }) => lines > 60),
    [],
  )
  assert.ok(long.length <= 10, long.map(({ name, lines }) => `${name}: ${lines}`).join('\n'))
})
