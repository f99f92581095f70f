import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { checkDocset } from '../../../src/l10n/quality/check-docset.ts'
import { measurePrecision, readLabels } from '../../../src/l10n/quality/precision.ts'
import { openDocset } from '../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'

const labels = readLabels(readFileSync(new URL('labels/labels.tsv', import.meta.url), 'utf8'))

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

test('rules stand in the tier their precision allows', () => {
  const least = { error: 0.9, warning: 0.7, info: 0 }
  for (const { id, severity, precision } of rules) {
    // A gate that no pair of the docset fails has nothing to judge.
    if (id === 'changed-markup') continue
    assert.ok(precision, id)
    assert.ok(precision.right / precision.of >= least[severity], id)
  }
})

const docset = '../shared/docset'
test('rules state the precision that the sample shows', { skip: !existsSync(docset) }, () => {
  const measured = measurePrecision(labels, checkDocset(openDocset(docset), rules).findings)
  assert.deepEqual(
    rules.map(({ id, precision }) => [id, precision]),
    rules.map(({ id }) => [id, measured.get(id)]),
  )
})
