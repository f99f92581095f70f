import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LEAST_WORTH, RIGHT_OF_100 } from '../../../src/search/synonyms/join-synonyms.ts'
import { LABELS } from './labels.ts'

test('what is asked of a pair keeps more than nine in ten of those judged right, as is told', () => {
  const kept = LABELS.filter(({ worth }) => worth >= LEAST_WORTH)
  const right = kept.filter(({ isRight }) => isRight).length
  assert.equal(Math.round((100 * right) / kept.length), RIGHT_OF_100)
  assert.ok(RIGHT_OF_100 >= 90 && kept.length >= 60)
})
