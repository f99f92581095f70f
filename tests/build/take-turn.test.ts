import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { takeTurn } from '../../src/build/take-turn.ts'

describe('the turn to build', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-turn-'))
    file = path.join(folder, 'cache/build.turn')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const never = () => assert.fail('there is nobody to wait for')

  test('is taken, and given back', async () => {
    const giveBack = await takeTurn(file, never)
    assert.equal(readFileSync(file, 'utf8'), String(process.pid))
    giveBack()
    assert.deepEqual(readdirSync(path.dirname(file)), [])
  })

  test('is waited for while its process runs; it says so once', async () => {
    ;(await takeTurn(file, never))()
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(file, String(other.pid))
    const told: number[] = []
    const giveBack = await takeTurn(file, (pid) => {
      told.push(pid)
      other.kill('SIGKILL')
    })
    assert.deepEqual(told, [other.pid])
    assert.equal(readFileSync(file, 'utf8'), String(process.pid))
    giveBack()
  })

  const killed = () => execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' })
  const left: Record<string, () => string> = {
    'of a process that was killed': killed,
    'of a process that had this id': () => String(process.pid),
    'that is damaged': () => '\0\0',
    'that is empty': () => '',
  }
  for (const [which, content] of Object.entries(left)) {
    test(`${which} is taken over`, async () => {
      ;(await takeTurn(file, never))()
      writeFileSync(file, content())
      const giveBack = await takeTurn(file, never)
      assert.equal(readFileSync(file, 'utf8'), String(process.pid))
      giveBack()
      assert.ok(!existsSync(file))
      assert.deepEqual(readdirSync(path.dirname(file)), [])
    })
  }
})
