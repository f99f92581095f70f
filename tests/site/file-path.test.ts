import assert from 'node:assert/strict'
import test from 'node:test'
import { handOver } from '../../src/content/process-context.ts'
import { filePath } from '../../src/site/file-path.ts'
import { GUIDE, openTrees, writeTrees } from '../trees/temporary-trees.ts'

test('of two trees a document is in the file of the language that is read', () => {
  const root = writeTrees({ 'en/a.mdx': GUIDE.en, 'ja/a.mdx': GUIDE.ja, 'ja/only.md': GUIDE.ja })
  const { docset } = openTrees(root).reader
  handOver({ docset, entries: [], landings: [], diagnostics: [] })
  assert.equal(filePath('a.md', 'target'), 'ja/a.mdx')
  assert.equal(filePath('a.md', 'source'), 'en/a.mdx')
  assert.equal(filePath('only.md', 'source'), 'ja/only.md')
  assert.equal(filePath('side-by-side.md', 'source'), 'side-by-side.md')
})
