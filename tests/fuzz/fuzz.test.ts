import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzz, properties } from './run.ts'

/** A share for every run of the tests; `npm run fuzz` takes its time. */
const CASES = 3000

// One seed, so that a change is judged by itself; `npm run fuzz` takes another each time.
const seed = 52_585_103

for (const property of properties) {
  test(property.name, async (context) => {
    context.diagnostic(`seed ${seed}`)
    const counterexample = await fuzz(property, { cases: CASES, seed })
    assert.equal(counterexample, undefined, counterexample)
  })
}
