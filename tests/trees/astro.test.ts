import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { readOne } from '../../src/docset/read/read-one.ts'
import type { Document } from '../../src/sxs/document.ts'
import { openTrees } from './temporary-trees.ts'

const root = path.join(import.meta.dirname, '../../../shared/trees/astro')
const skip = existsSync(root) ? false : '../shared/trees/astro is not there'

interface Labels {
  pairs: { path: string; target: string; source: string; isRight: boolean }[]
}

describe('a documentation in MDX, its trees of drifting revisions', { skip }, () => {
  const { reader } = openTrees(root)
  const documents = new Map<string, Document>()
  const errors: string[] = []
  for (const { path: name } of reader.docset.documents) {
    const { document, diagnostics } = readOne(reader, name)
    if (document) documents.set(name, document)
    for (const { severity, rule, reason } of diagnostics)
      if (severity === 'error' || rule === 'segment-lost' || rule === 'mdx') errors.push(reason)
  }

  test('every document is read, with nothing lost', () => {
    assert.equal(documents.size, 144)
    assert.deepEqual(errors, [])
  })

  test('no tag of a component, import or container is seen outside code', () => {
    for (const [name, { html }] of documents) {
      const text = html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n')
      assert.doesNotMatch(text, /&#x3C;\/?[A-Z]|^\s*(?:import|export) .*['"{]|:::|\{\/\*/m, name)
    }
  })

  test('pairs that were judged by reading: at least 98 of 100 are right', () => {
    const file = path.join(import.meta.dirname, 'astro-labels.json')
    const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as Labels
    const right = pairs.filter(({ isRight }) => isRight)
    assert.ok(right.length >= 0.98 * pairs.length)
    const kept = right.filter(({ path: name, target, source }) =>
      documents
        .get(name)
        ?.segments.some((one) => one.target.startsWith(target) && one.source.startsWith(source)),
    )
    assert.ok(kept.length >= 0.97 * right.length, `${kept.length} of ${right.length}`)
  })
})
