import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { restoreOutput, swapOutput } from '../../src/build/swap-output.ts'

describe('the output folder', () => {
  let folder: string
  let out: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-swap-'))
    out = path.join(folder, 'dist')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (text: string) => (fresh: string) => {
    writeFileSync(path.join(fresh, 'index.html'), text)
    return Promise.resolve()
  }
  const page = () => readFileSync(path.join(out, 'index.html'), 'utf8')

  test('a second build takes the place of the first, nothing else is left', async () => {
    await swapOutput(out, write('one'))
    await swapOutput(out, write('two'))
    assert.equal(page(), 'two')
    assert.deepEqual(readdirSync(folder), ['dist'])
  })

  test('the previous output is left where the next site is made of it, in place of an older one', async () => {
    const spare = path.join(folder, 'cache')
    const inSpare = () => readFileSync(path.join(spare, 'index.html'), 'utf8')
    await swapOutput(out, write('one'), spare)
    assert.equal(existsSync(spare), false)
    await swapOutput(out, write('two'), spare)
    assert.equal(inSpare(), 'one')
    await swapOutput(out, write('three'), spare)
    assert.equal(inSpare(), 'two')
    assert.equal(page(), 'three')
    // Where it cannot be left it is removed.
    await swapOutput(out, write('four'), path.join(folder, 'nowhere/cache'))
    assert.equal(page(), 'four')
    assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist'])
  })

  test('a build that fails leaves the previous output', async () => {
    await swapOutput(out, write('one'))
    const failing = async (fresh: string) => {
      await write('half')(fresh)
      throw new Error('disk full')
    }
    await assert.rejects(swapOutput(out, failing), /disk full/)
    assert.equal(page(), 'one')
    assert.deepEqual(readdirSync(folder), ['dist'])
  })

  test('what a killed build left is removed by the next', async () => {
    const killed = Number(execFileSync(process.execPath, ['-p', 'process.pid']))
    mkdirSync(`${out}.new-${killed}-0123abcd`)
    await swapOutput(out, write('one'))
    assert.deepEqual(readdirSync(folder), ['dist'])
  })

  test('a build killed between the two renames: the previous output comes back', async () => {
    const killed = Number(execFileSync(process.execPath, ['-p', 'process.pid']))
    mkdirSync(`${out}.old-${killed}-0123abcd`)
    writeFileSync(`${out}.old-${killed}-0123abcd/.taiyaku`, '')
    writeFileSync(`${out}.old-${killed}-0123abcd/index.html`, 'one')
    await assert.rejects(
      swapOutput(out, () => Promise.reject(new Error('again'))),
      /again/,
    )
    assert.equal(page(), 'one')
  })

  test('a server that starts after such a build finds the previous output', async () => {
    const killed = Number(execFileSync(process.execPath, ['-p', 'process.pid']))
    await swapOutput(out, write('one'))
    renameSync(out, `${out}.old-${killed}-0123abcd`)
    await restoreOutput(out)
    assert.equal(page(), 'one')
    renameSync(out, `${out}.old-${process.pid}-0123abcd`)
    await restoreOutput(out)
    assert.equal(existsSync(out), false, 'taken from a build that is running')
  })

  test('a build that is still running keeps its folder', async () => {
    const running = `${out}.new-${process.pid}-0123abcd`
    mkdirSync(running)
    await swapOutput(out, write('one'))
    assert.ok(existsSync(running))
  })

  test('of builds that end at once one has the place, whole', async () => {
    const names = ['one', 'two', 'three', 'four']
    const gate = Promise.withResolvers<void>()
    const builds = names.map((name) =>
      swapOutput(out, async (fresh) => {
        await write(name)(fresh)
        writeFileSync(path.join(fresh, 'more.html'), name)
        await gate.promise
      }),
    )
    gate.resolve()
    await Promise.all(builds)
    assert.ok(names.includes(page()))
    assert.equal(readFileSync(path.join(out, 'more.html'), 'utf8'), page())
    assert.deepEqual(readdirSync(folder), ['dist'])
  })

  test('a folder with other files is never replaced', async () => {
    mkdirSync(out)
    writeFileSync(path.join(out, 'thesis.txt'), 'mine')
    await assert.rejects(swapOutput(out, write('one')), /empty folder or an earlier build.*--out/)
    assert.deepEqual(readdirSync(out), ['thesis.txt'])
  })

  test('an earlier build that became a repository is never replaced', async () => {
    await swapOutput(out, write('one'))
    mkdirSync(path.join(out, '.git'))
    await assert.rejects(swapOutput(out, write('two')), /earlier build/)
  })
})
