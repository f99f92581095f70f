import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WalkState } from '../../../../src/ui/checklists/diagnosis/walk-state.ts'

test('a walk begins at the first row that is not ruled out', () => {
  assert.equal(new WalkState([false, false]).row, 0)
  assert.equal(new WalkState([true, false, true]).row, 1)
})

test('where every row is ruled out it begins anew', () => {
  assert.equal(new WalkState([true, true]).row, 0)
})

test('it goes on to the last row and back to the first, no further', () => {
  const walk = new WalkState([false, false])
  assert.equal(walk.isFirst, true)
  assert.equal(walk.next(), true)
  assert.equal(walk.next(), false)
  assert.deepEqual([walk.row, walk.isFirst], [1, false])
  walk.back()
  walk.back()
  assert.equal(walk.row, 0)
})
