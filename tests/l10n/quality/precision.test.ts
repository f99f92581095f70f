import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import test from 'node:test'
import { measured } from '../../../src/l10n/quality/measured.ts'
import { measurePrecision, type Precision } from '../../../src/l10n/quality/precision.ts'
import { severityIn, type Severity } from '../../../src/l10n/quality/rule.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import {
  drawn,
  findInWritten,
  measureDrawn,
  measureWritten,
  readWritten,
  WRITTEN,
} from './labels/samples.ts'

const labels = drawn

test('labels name rules, and judge each hit once', () => {
  const known = new Set(rules.map(({ id }) => id))
  assert.deepEqual(
    labels.filter(({ rule }) => !known.has(rule)),
    [],
  )
  const keys = labels.map(({ rule, path, id }) => `${rule} ${path} ${id}`)
  assert.equal(new Set(keys).size, keys.length)
})

test('two judgements agree in at least nine of ten hits', () => {
  const judgedTwice = labels.filter(({ second }) => second !== undefined)
  const agreed = judgedTwice.filter(({ verdict, second }) => verdict === second)
  assert.ok(judgedTwice.length >= 300)
  assert.ok(agreed.length / judgedTwice.length >= 0.9)
})

test('only what is still reported is measured', () => {
  const label = { rule: 'a', path: 'p', verdict: true, reason: '' }
  const sample = [
    { ...label, id: '1' },
    { ...label, id: '2', verdict: false },
    { ...label, id: '3' },
  ]
  const finding = { rule: 'a', path: 'p' }
  const findings = [
    { ...finding, id: '1' },
    { ...finding, id: '2' },
  ]
  assert.deepEqual([...measurePrecision(sample, findings)], [['a', { right: 1, of: 2 }]])
})

/** Share of a tier's hits that must be right in each measured language, weighed by how many there are. */
const LEAST: Record<Severity, number> = { error: 0.95, warning: 0.8, info: 0 }

for (const [language, figures] of Object.entries(measured)) {
  test(`rules stand in the tier that their precision in ${language} allows`, () => {
    const sums: Record<Severity, { right: number; of: number }> = {
      error: { right: 0, of: 0 },
      warning: { right: 0, of: 0 },
      info: { right: 0, of: 0 },
    }
    for (const rule of rules) {
      const severity = severityIn(rule, language)
      const figure = figures[rule.id]
      if (!severity || !figure) continue
      const [right, of] = figure
      assert.ok(right / of >= LEAST[severity], `${rule.id}: ${right} of ${of}`)
      sums[severity].right += right
      sums[severity].of += of
    }
    assert.ok(sums.error.right / sums.error.of >= LEAST.error)
    assert.ok(sums.warning.right / sums.warning.of >= LEAST.warning)
  })
}

for (const language of WRITTEN) {
  const pairs = readWritten(language)

  test(`the ${language} sample has faulty and right pairs, and names rules that know the language`, () => {
    assert.ok(pairs.length >= 200)
    assert.ok(pairs.filter(({ faults }) => faults.length === 0).length >= 80)
    const known = new Set(rules.filter((rule) => severityIn(rule, language)).map(({ id }) => id))
    const unknown = pairs.flatMap(({ faults }) => faults).filter((fault) => !known.has(fault))
    assert.deepEqual(unknown, [])
  })

  test(`rules state the precision that the ${language} sample shows`, () => {
    assert.deepEqual(Object.fromEntries(toFigures(measureWritten(language))), measured[language])
  })

  test(`at least four of five faults of the ${language} sample are found`, () => {
    const found = new Set(findInWritten(pairs, language).map(({ rule, id }) => `${id} ${rule}`))
    const labelled = pairs.flatMap(({ id, faults }) => faults.map((fault) => `${id} ${fault}`))
    const missed = labelled.filter((each) => !found.has(each))
    assert.ok(missed.length <= 0.2 * labelled.length, missed.join('\n'))
  })
}

const docset = '../shared/docset'
test('rules state the precision that the drawn sample shows', { skip: !existsSync(docset) }, () => {
  assert.deepEqual(Object.fromEntries(toFigures(measureDrawn(docset))), measured.ja)
})

function toFigures(figures: Map<string, Precision>): [string, [number, number]][] {
  return [...figures].map(([rule, { right, of }]) => [rule, [right, of]])
}
