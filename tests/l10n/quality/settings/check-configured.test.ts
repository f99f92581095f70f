import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { openDocset } from '../../../../src/l10n/exchange/read-documents.ts'
import { checkWith } from '../../../../src/l10n/quality/settings/check-configured.ts'
import { openQualitySettings } from '../../../../src/l10n/quality/settings/open-settings.ts'
import type { QualityConfig } from '../../../../src/l10n/quality/settings/schema.ts'
import { pair } from '../../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-settings-'))
after(() => rmSync(folder, { recursive: true }))

/** A document with a lost label, of one locale. */
const document = (id: string, locale: string, target: string) =>
  `---\nms.contentlocale: ${locale}\n---\n\n${pair(id, target, 'Click **Next**, dear user.')}\n`

mkdirSync(path.join(folder, 'drafts'))
writeFileSync(path.join(folder, 'a.md'), document('0abcd-101', 'de-DE', 'Klick auf Weiter, du.'))
writeFileSync(
  path.join(folder, 'drafts/b.md'),
  document('0abce-101', 'ja-JP', '次へをクリックします。'),
)

function check(config: QualityConfig, ignore = '') {
  const file = path.join(folder, 'quality-ignore.yml')
  writeFileSync(file, ignore)
  try {
    const { quality, ...rest } = checkWith(openQualitySettings(folder, config), openDocset(folder))
    const found = quality.findings.map(({ path, rule, severity }) => [path, rule, severity])
    return { found, ...rest }
  } finally {
    rmSync(file)
  }
}

const BOTH = [
  ['a.md', 'bold-count', 'error'],
  ['drafts/b.md', 'bold-count', 'error'],
]

test('rules are as they are without a configuration', () => {
  assert.deepEqual(check({}).found, BOTH)
})

test('a rule is switched off, or counts for more or less, everywhere, by locale, by path', () => {
  assert.deepEqual(check({ rules: { 'bold-count': 'off' } }).found, [])
  const info = { rules: { 'bold-count': 'info' } } as const
  assert.deepEqual(check({ overrides: [{ locales: ['de'], ...info }] }).found, [
    ['a.md', 'bold-count', 'info'],
    BOTH[1],
  ])
  const off = { rules: { 'bold-count': 'off' } } as const
  assert.deepEqual(check({ overrides: [{ paths: ['drafts/**'], ...off }] }).found, [BOTH[0]])
  assert.deepEqual(
    check({ ...off, overrides: [{ locales: ['ja-jp'], rules: { 'bold-count': 'warning' } }] })
      .found,
    [['drafts/b.md', 'bold-count', 'warning']],
  )
})

test('a rule of one’s own is a pattern in source, in target, and what is missing', () => {
  const { found } = check({
    rules: { 'bold-count': 'off' },
    patterns: [
      {
        id: 'formal-address',
        target: '(?<!\\p{L})[Dd]u(?!\\p{L})',
        message: 'Readers are addressed as Sie.',
        severity: 'error',
        locales: ['de'],
      },
      {
        id: 'label',
        source: 'next',
        without: '「',
        message: 'Labels stand in 「」.',
        ignoreCase: true,
        locales: ['ja'],
      },
    ],
  })
  assert.deepEqual(found, [
    ['a.md', 'formal-address', 'error'],
    ['drafts/b.md', 'label', 'warning'],
  ])
})

test('a finding is ignored with a reason, until it or its text is gone', () => {
  const entries = `
- rule: bold-count
  path: a.md
  id: 0abcd-101
  reason: The label is not shown in this language.
- rule: bold-count
  path: drafts/*.md
  target: 次へを押します。
  reason: No longer true.
- rule: numbers
  path: a.md
  reason: Counted otherwise.
`
  const { found, ignored, remarks } = check({}, entries)
  assert.deepEqual(found, [BOTH[1]])
  assert.equal(ignored, 1)
  assert.match(remarks[0]!, /^quality-ignore\.yml:6: .*another text.*judge it again/)
  assert.match(remarks[1]!, /^quality-ignore\.yml:10: `numbers` in a\.md is not found any more/)
})

test('what is wrong with a configuration is said in one line', () => {
  const wrong = (config: unknown, message: RegExp) =>
    assert.throws(() => openQualitySettings(folder, config as QualityConfig), { message })
  wrong(
    { rules: { 'bold-cont': 'off' } },
    /name of a rule, got `bold-cont`; the rules are .*bold-count/,
  )
  wrong({ rules: { 'bold-count': 'loud' } }, /^Configuration, quality\.rules\.bold-count: /)
  wrong({ patterns: [{ id: 'x', target: '(', message: 'x' }] }, /Expected a regular expression/)
  wrong({ patterns: [{ id: 'numbers', target: 'x', message: 'x' }] }, /name of another rule/)
  assert.throws(
    () => check({}, '- rule: numbers\n  path: a.md\n'),
    /quality-ignore\.yml:1: `reason`/,
  )
  assert.throws(() => check({}, '- rule: numbers\n  reason: x\n'), /Expected `path`, `source` or/)
  assert.throws(() => check({}, 'rule: numbers'), /Expected a list of entries/)
})
