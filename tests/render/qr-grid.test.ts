import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encode } from 'uqr'
import { toGrid } from '../../src/render/qr-grid.ts'

test('a code has the mask that uqr chooses, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 })
      const { size: own, modules } = toGrid(text)
      assert.equal(own, size)
      assert.deepEqual([...modules], data.flat().map(Number))
    }),
  )
})
