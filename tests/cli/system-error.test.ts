import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { explainRefusal } from '../../src/cli/system-error.ts'

function errorOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

const system = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: words, ${syscall}`), { code, syscall, path })

const cases: [string, unknown, RegExp | undefined][] = [
  [
    'a file where a folder has to be',
    errorOf(() => mkdirSync(`${import.meta.filename}/site`)),
    /^Expected to write `.*system-error\.test\.ts\/site`, found a file where a folder has to be \(ENOTDIR\)\. Remove/,
  ],
  [
    'a folder where a file has to be',
    errorOf(() => writeFileSync(import.meta.dirname, '')),
    /^Expected to open `.*`, found a folder of that name \(EISDIR\)\./,
  ],
  [
    'a file that is gone',
    errorOf(() => readFileSync(`${import.meta.dirname}/none`)),
    /^Expected to open `.*none`, found nothing there \(ENOENT\)\. .*again\.$/,
  ],
  ['a full disk', system('ENOSPC', 'write', '/x/y'), /^Expected to write `\/x\/y`, found no room/],
  ['a full disk, place unknown', system('ENOSPC', 'write'), /^Expected to write, found no room/],
  [
    'a full disk, within another error',
    new Error('Astro', { cause: system('ENOSPC', 'write', '/x') }),
    /^Expected to write `\/x`/,
  ],
  [
    'a full disk, as Rust says it',
    new Error('Failed to write: No space left on device (os error 28)'),
    /^Expected to write, found no room left on the disk \(ENOSPC\)/,
  ],
  ['a fault of our own', new TypeError('x is not a function'), undefined],
  ['no error', 'text', undefined],
]

for (const [name, error, expected] of cases) {
  test(`${name} is ${expected ? 'told in one line' : 'left as it is'}`, () => {
    const told = explainRefusal(error)
    if (!expected) return assert.equal(told, undefined)
    assert.match(told ?? '', expected)
    assert.doesNotMatch(told!, /\n/)
  })
}
