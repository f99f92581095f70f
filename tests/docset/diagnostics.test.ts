import assert from 'node:assert/strict'
import test from 'node:test'
import { VFile } from 'vfile'
import {
  countDiagnostics,
  isFailure,
  printDiagnostics,
  summarize,
  toDiagnostics,
  toFiles,
} from '../../src/docset/diagnostics.ts'

const place = { line: 3, column: 7 }

function withMessages(...kinds: ('error' | 'warning' | 'note')[]): VFile {
  const file = new VFile({ path: 'a.md' })
  for (const kind of kinds) {
    const message = file[kind === 'note' ? 'info' : 'message'](`A ${kind}`, place, 'taiyaku:rule')
    message.note = 'Mend it.'
    if (kind === 'error') message.fatal = true
  }
  return file
}

test('errors fail, warnings only when strict, notes never', () => {
  const fails = (file: VFile, strict: boolean) =>
    isFailure(countDiagnostics(toDiagnostics([file])), strict)
  assert.equal(fails(withMessages('error'), false), true)
  assert.equal(fails(withMessages('warning'), false), false)
  assert.equal(fails(withMessages('warning'), true), true)
  assert.equal(fails(withMessages('note'), true), false)
})

test('a diagnostic for machines', () => {
  assert.deepEqual(toDiagnostics([withMessages('note')]), [
    {
      path: 'a.md',
      line: 3,
      column: 7,
      severity: 'note',
      rule: 'rule',
      reason: 'A note',
      note: 'Mend it.',
    },
  ])
})

test('diagnostics for people name file, place, reason and remedy; good files are not listed', () => {
  const text = printDiagnostics(
    toDiagnostics([withMessages('warning'), new VFile({ path: 'good.md' })]),
  )
  for (const part of ['a.md', '3:7', 'warning', 'A warning', 'Mend it.'])
    assert.ok(text.includes(part), part)
  assert.doesNotMatch(text, /good\.md/)
  assert.equal(printDiagnostics([]), '')
})

test('files come back from diagnostics as they were', () => {
  const diagnostics = toDiagnostics([withMessages('error', 'warning', 'note')])
  assert.deepEqual(toDiagnostics(toFiles(diagnostics)), diagnostics)
})

test('the counts in words', () => {
  const counts = countDiagnostics(toDiagnostics([withMessages('warning', 'note', 'note')]))
  assert.equal(summarize(counts), '0 errors, 1 warning, 2 notes')
})
