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

const random = randomFrom(Number(process.env['TAIYAKU_SEED'] ?? 7))
const asked = Number(process.env['TAIYAKU_STEPS'] ?? 0)

test(
  'a warm build is a cold build, byte for byte',
  { timeout: patience(240 + 60 * asked) },
  async (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-warm-'))
    context.after(() => rmSync(folder, { recursive: true, force: true }))
    const [warm, cold] = [path.join(folder, 'warm'), path.join(folder, 'cold')]
    for (const copy of [warm, cold]) copyProject(copy)
    cpSync(path.join(ROOT, 'tests/fixtures/docset-site'), path.join(warm, 'docs'), {
      recursive: true,
    })
    const changes = new RandomChanges(warm, random)
    for (let count = 0; count < 6; count++) changes.addDocument()
    await runIn(warm, BUILD)
    const steps = stepsOf(Object.keys(changes.kinds))
    for (const [number, { names, isCompared }] of steps.entries()) {
      for (const name of names) changes.kinds[name]!()
      if (!isCompared) {
        await runIn(warm, BUILD)
        continue
      }
      syncProject(warm, cold)
      await Promise.all([warm, cold].map((copy) => runIn(copy, BUILD)))
      assert.deepEqual(
        hashesBelow(path.join(warm, 'dist')),
        hashesBelow(path.join(cold, 'dist')),
        `after ${names.join(', ')} (step ${number})`,
      )
    }
  },
)

interface Step {
  /** Kinds of changes. */
  names: string[]
  isCompared: boolean
}

/**
 * One change a step, drawn at random, where steps are asked for. Else all kinds in two: first those after
 * which every page is another, then, on what was kept of that, those that leave most of it as it was.
 */
function stepsOf(kinds: readonly string[]): Step[] {
  if (asked > 0)
    return Array.from({ length: asked }, () => ({
      names: [kinds[Math.floor(random() * kinds.length)]!],
      isCompared: true,
    }))
  const ofAll = ['the configuration is another', 'a text of the interface is another']
  const rest = kinds.filter((name) => !ofAll.includes(name))
  return [
    { names: ofAll, isCompared: false },
    { names: rest, isCompared: true },
  ]
}
