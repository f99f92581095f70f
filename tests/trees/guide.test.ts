import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import type { Document } from '../../src/sxs/document.ts'
import { openTrees, writeTrees } from './temporary-trees.ts'

const NAME = 'troubleshooting-sign-in-errors-for-admins.md'
const seed = path.join(import.meta.dirname, '../../../shared/seed')
const skip = existsSync(seed) ? false : '../shared/seed is not there'

/** Sentences with other texts than in the side-by-side guide: id, and what differs. At most two of 174. */
const DIFFERENCES: [id: string, sides: string[]][] = []

describe('the guide of its two texts is the guide of its side-by-side file', { skip }, () => {
  const read = (name: string) => readFileSync(path.join(seed, name), 'utf8')
  const open = (files: Record<string, string>, settings: { original?: string } = {}) => {
    const root = writeTrees(files)
    const original = settings.original && path.join(root, settings.original)
    const { reader } = openTrees(original ? path.join(root, 'ja') : root, { original })
    return reader.read(NAME).document!
  }
  const pairs = skip ? ({} as Document) : open({ [NAME]: read(NAME) })
  const trees = skip
    ? ({} as Document)
    : open(
        { [`ja/${NAME}`]: read('truth.ja.md'), [`originals/${NAME}`]: read('truth.en.md') },
        { original: 'originals' },
      )

  test('174 sentences with the same texts, byte for byte', () => {
    assert.equal(trees.segments.length, 174)
    const differing = pairs.segments.flatMap(({ id, source, target }, index) => {
      const other = trees.segments[index]!
      const sides = [
        ...(other.source === source ? [] : ['source']),
        ...(other.target === target ? [] : ['target']),
      ]
      return sides.length > 0 ? [[id, sides]] : []
    })
    assert.deepEqual(differing, DIFFERENCES)
  })

  test('the same page: blocks, anchors, headings', () => {
    const tags = ({ html }: Document) => html.match(/<(?!span)[a-z][a-z0-9]*\b/g)!.join('')
    assert.equal(tags(trees), tags(pairs))
    assert.deepEqual(trees.anchors, pairs.anchors)
    assert.deepEqual(trees.headings, pairs.headings)
    assert.deepEqual([trees.sourceLocale, trees.targetLocale], ['en-us', 'ja-jp'])
  })

  test('the same checklists, step for step', () => {
    const shape = ({ checklists }: Document) =>
      checklists.map(({ id, title, kind, steps }) => [id, title, kind, steps.length])
    assert.deepEqual(shape(trees), shape(pairs))
  })
})
