/** One changed document is aligned anew alone: what the docset has taught is kept. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { lexiconOf, type Teacher } from '../../src/trees/lexicon-cache.ts'
import { GUIDE, openTrees, writeTrees } from './temporary-trees.ts'

/** Ten documents, of which some were changed. */
function teachers(changed: number, read: string[]): Teacher[] {
  return Array.from({ length: 10 }, (_, at) => ({
    path: `${at}.md`,
    digest: at < changed ? `changed ${at}` : `${at}`,
    length: 100,
    read: () => {
      read.push(`${at}.md`)
      return { path: `${at}.md`, target: GUIDE.ja, source: GUIDE.en }
    },
  }))
}

describe('what a docset has taught', () => {
  const file = path.join(writeTrees({}), 'lexicon.json')
  const options = { targetLocale: 'ja-jp', sourceLocale: 'en-us', file, version: '1' }
  const teach = (changed: number, version = '1') => {
    const read: string[] = []
    const lexicon = lexiconOf(teachers(changed, read), { ...options, version })
    return { read: read.length, lexicon }
  }

  test('is kept while a fifth of the text or less has changed, and taught anew past that', () => {
    const first = teach(0)
    assert.equal(first.read, 10)
    assert.deepEqual(teach(0), { read: 0, lexicon: first.lexicon })
    assert.deepEqual(teach(2), { read: 0, lexicon: first.lexicon })
    assert.equal(teach(3).read, 10)
    assert.equal(teach(3).read, 0)
  })

  test('is taught anew by another aligner, and where what was kept is damaged', () => {
    assert.equal(teach(3, '2').read, 10)
    writeFileSync(file, '{"version": "2"')
    assert.equal(teach(3, '2').read, 10)
  })
})

test('a changed sentence changes the digest of its document alone', () => {
  const names = Array.from({ length: 10 }, (_, at) => `${at}.md`)
  const root = writeTrees(
    Object.fromEntries(
      names.flatMap((name) => [
        [`ja/${name}`, GUIDE.ja],
        [`en/${name}`, GUIDE.en],
      ]),
    ),
  )
  const digests = () => {
    const { reader } = openTrees(root)
    return names.map((name) => reader.digest(name))
  }
  const before = digests()
  writeFileSync(path.join(root, 'ja/3.md'), GUIDE.ja.replace('毎日', '毎週'))
  const after = digests()
  assert.deepEqual(
    names.filter((_, at) => before[at] !== after[at]),
    ['3.md'],
  )
})
