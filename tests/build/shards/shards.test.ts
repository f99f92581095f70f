/** A site that is joined from shards is the one that a single build makes, byte for byte. */
import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { randomFrom } from '../../../bench/random.ts'
import { patience } from '../../patience.ts'
import { copyProject, runIn } from '../kept/project-copy.ts'
import { RandomChanges } from '../kept/random-changes.ts'
import { hashesBelow } from '../kept/hashes-below.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const OPTIONS = ['--source', 'docs', '--site', 'https://docs.example.org', '--base', '/a/b/']

describe('shards', { timeout: patience(400) }, () => {
  let folder: string
  const build = (...more: string[]) => runIn(folder, ['scripts/build.ts', ...OPTIONS, ...more])
  const compose = (...names: string[]) =>
    runIn(folder, ['scripts/compose.ts', ...names, '--out', 'joined'])

  /** Documents in several targets, and so large that the index has several parts. */
  before(async () => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'taiyaku-shards-')), 'project')
    copyProject(folder)
    const parts = path.join(folder, 'src/search/index/search-parts.ts')
    writeFileSync(parts, fewerCharacters(parts))
    cpSync(path.join(ROOT, 'tests/fixtures/docset-site'), path.join(folder, 'docs'), {
      recursive: true,
    })
    const changes = new RandomChanges(folder, randomFrom(11))
    for (let count = 0; count < 16; count++) changes.addDocument()
    changes.kinds['the configuration is another']!()
    for (const kind of ['the contents are another', 'the redirections are others'])
      changes.kinds[kind]!()
    await build('--out', 'whole')
    for (const number of [1, 2]) await build('--shard', `${number}/2`, '--out', `part ${number}`)
  })
  after(() => rmSync(path.dirname(folder), { recursive: true, force: true }))

  test('joined in any order are the site of one build', async () => {
    await compose('part 2', 'part 1')
    assert.deepEqual(
      hashesBelow(path.join(folder, 'joined')),
      hashesBelow(path.join(folder, 'whole')),
    )
    assert.ok(
      Object.keys(hashesBelow(path.join(folder, 'whole'))).some((name) => /part-4/.test(name)),
    )
  })

  test('that have been damaged, or made by another version, are refused by name', async () => {
    const page = path.join(folder, 'part 2/site', firstPage(path.join(folder, 'part 2/site')))
    appendFileSync(page, 'x')
    const joined = compose('part 1', 'part 2')
    await assert.rejects(joined, /Expected the shard at `part 2` as it was made/)
    appendFileSync(path.join(folder, 'src/memoize.ts'), '\n// Another version.\n')
    const later = compose('part 1', 'part 2')
    await assert.rejects(later, /found that `part 1` has been made by another/)
  })
})

function fewerCharacters(file: string): string {
  const text = readFileSync(file, 'utf8')
  const changed = text.replace('CHARACTERS = 3_600_000', 'CHARACTERS = 1_000')
  assert.notEqual(changed, text)
  return changed
}

function firstPage(site: string): string {
  return Object.keys(hashesBelow(site)).find((name) => name.endsWith('.html'))!
}
