/**
 * Whatever changes, a build that takes from the last one what it can writes the same bytes as one from
 * nothing. `TAIYAKU_STEPS=200` takes as many steps, each with one change.
 */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { randomFrom } from '../../../bench/random.ts'
import { patience } from '../../patience.ts'
import { hashesBelow } from './hashes-below.ts'
import { copyProject, runIn, syncProject } from './project-copy.ts'
import { RandomChanges } from './random-changes.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const BUILD = ['scripts/build.ts', '--source', 'docs', '--site', 'https://docs.example.org']

/** Few, of all kinds of changes at once, where none are asked for: each takes two builds. */
const asked = Number(process.env['TAIYAKU_STEPS'] ?? 0)
const [steps, together] = asked > 0 ? [asked, 1] : [2, 8]

test(
  'a warm build is a cold build, byte for byte',
  { timeout: patience(240 + 60 * steps) },
  async (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-warm-'))
    context.after(() => rmSync(folder, { recursive: true, force: true }))
    const [warm, cold] = [path.join(folder, 'warm'), path.join(folder, 'cold')]
    for (const copy of [warm, cold]) copyProject(copy)
    cpSync(path.join(ROOT, 'tests/fixtures/docset-site'), path.join(warm, 'docs'), {
      recursive: true,
    })
    const random = randomFrom(Number(process.env['TAIYAKU_SEED'] ?? 7))
    const changes = new RandomChanges(warm, random)
    for (let count = 0; count < 6; count++) changes.addDocument()
    await runIn(warm, BUILD)
    const done: string[] = []
    for (let step = 0; step < steps; step++) {
      for (let change = 0; change < together; change++)
        done.push(changeOnce(changes, random, done.length))
      await runIn(warm, BUILD)
      syncProject(warm, cold)
      await runIn(cold, BUILD)
      const since = `after ${done.slice(-together).join(', ')} (step ${step})`
      assert.deepEqual(
        hashesBelow(path.join(warm, 'dist')),
        hashesBelow(path.join(cold, 'dist')),
        since,
      )
    }
  },
)

/** Where all kinds are wanted soon, one after the other; else at random. */
function changeOnce(changes: RandomChanges, random: () => number, number: number): string {
  const names = Object.keys(changes.kinds)
  const index = asked > 0 ? Math.floor(random() * names.length) : number % names.length
  const name = names[index]!
  changes.kinds[name]!()
  return name
}
