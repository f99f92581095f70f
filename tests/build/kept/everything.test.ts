import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { seeFolders } from '../../../src/build/kept/everything.ts'

suite('folders, as a build saw them', () => {
  let folder: string
  const file = () => path.join(folder, 'a.md')

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-seen-'))
    writeFileSync(file(), '# a')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('are the same while nobody writes to them, and where the same is written again', () => {
    const { isSame } = seeFolders([folder])
    assert.equal(isSame(), true)
    writeFileSync(file(), '# a')
    assert.equal(isSame(), true)
  })

  test('are others once a file has another text of the same length, another name, or is new', () => {
    for (const change of [
      () => writeFileSync(file(), '# b'),
      () => renameSync(file(), path.join(folder, 'b.md')),
      () => writeFileSync(path.join(folder, 'c.md'), '# c'),
    ]) {
      writeFileSync(file(), '# a')
      const { hash, isSame } = seeFolders([folder])
      change()
      assert.equal(isSame(), false)
      assert.notEqual(seeFolders([folder]).hash, hash)
    }
  })
})
