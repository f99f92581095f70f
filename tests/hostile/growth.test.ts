/**
 * No text takes longer than it is long: the processor time of shapes that grow, at every stage. Ratios are
 * compared, not times, so that a slow or busy machine gives the same answer.
 */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { dialectShapes } from './growth/dialects.ts'
import { docsetShapes } from './growth/docsets.ts'
import { exchangeShapes } from './growth/exchange.ts'
import { measureGrowth } from './growth/measure.ts'
import { pageShapes } from './growth/pages.ts'
import { readingShapes } from './growth/reading.ts'
import { removeFolders } from './growth/shape.ts'

/** What is aimed at is 1.2; the rest is for what else the machine does. */
const MOST = 1.5

const shapes = {
  ...readingShapes,
  ...dialectShapes,
  ...docsetShapes,
  ...exchangeShapes,
  ...pageShapes,
}

describe('growth', () => {
  after(removeFolders)

  test('there are shapes of every stage', () => {
    assert.ok(Object.keys(shapes).length >= 60, `${Object.keys(shapes).length}`)
    const stages = new Set(Object.keys(shapes).map((name) => name.split(':', 1)[0]))
    const expected =
      'reading opening records checks quality export merge page sheet redirects contents ' +
      'glossary memory alignment dialect'
    assert.deepEqual([...stages].sort(), expected.split(' ').sort())
  })

  for (const [name, shape] of Object.entries(shapes))
    test(name, async (context) => {
      const { exponent, times, size } = await measureGrowth(shape, MOST)
      removeFolders()
      const figures = `${exponent.toFixed(2)}: ${times.map(Math.round).join(', ')} ms from ${size}`
      context.diagnostic(`${name} ${figures}`)
      assert.ok(exponent <= MOST, `Expected time to grow as the text does, got exponent ${figures}`)
    })
})
