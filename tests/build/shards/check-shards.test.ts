import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { openShards } from '../../../src/build/shards/check-shards.ts'
import { writeShardFile, type ShardFacts } from '../../../src/build/shards/shard-file.ts'

const FACTS: ShardFacts = {
  number: 1,
  of: 3,
  code: 'a',
  source: 'a',
  options: { sourceName: 'docs', site: null, base: '/', redirects: 'pages' },
  shared: { paths: [], landings: [], contents: {}, redirections: [], diagnostics: [] },
  entries: [],
  diagnostics: [],
  parts: [],
  files: {},
}

suite('folders that shall be the shards of one site', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-shards-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(name: string, facts: Partial<ShardFacts>): void {
    mkdirSync(path.join(folder, name))
    writeShardFile(path.join(folder, name), { ...FACTS, ...facts })
  }
  const open = (...names: string[]) =>
    openShards(new Map(names.map((name) => [name, path.join(folder, name)])))

  beforeEach(() => {
    for (const number of [1, 2, 3]) write(`p${number}`, { number })
  })

  test('are given in any order', () => {
    const shards = open('p3', 'p1', 'p2')
    assert.deepEqual(
      shards.map(({ name }) => name),
      ['p1', 'p2', 'p3'],
    )
  })

  test('one that is missing, doubled or no shard is named', () => {
    assert.throws(() => open('p1', 'p3'), /found none with the number 2\. .*--shard 2\/3/)
    write('copy', { number: 2 })
    assert.throws(() => open('p1', 'p2', 'copy', 'p3'), /found shard 2 at `p2` and at `copy`/)
    assert.throws(() => open('p1', 'nowhere', 'p3'), /Expected a shard at `nowhere`, found none/)
    appendFileSync(path.join(folder, 'copy/shard.json'), 'x')
    assert.throws(() => open('p1', 'copy', 'p3'), /Expected a shard at `copy`, found none/)
  })

  const foreign: Record<string, [Partial<ShardFacts>, RegExp]> = {
    'options are others': [
      { options: { ...FACTS.options, base: '/a/' } },
      /`other` has other options than `p1`/,
    ],
    'number is another': [{ of: 4 }, /`other` has another number of shards \(4\) than `p1`/],
    'source is another': [{ source: 'b' }, /`other` has another source than `p1`/],
    'version is another': [{ code: 'b' }, /`other` has been made by another version than `p1`/],
  }
  for (const [what, [facts, expected]] of Object.entries(foreign))
    test(`one whose ${what} is named, in one line`, () => {
      write('other', { number: 2, ...facts })
      assert.throws(() => open('p1', 'other', 'p3'), expected)
      assert.throws(() => open('p1', 'other', 'p3'), /^[^\n]*$/)
    })
})
