import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { checkDocset } from '../../../src/l10n/quality/check-docset.ts'
import { openDocset } from '../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-qa-'))
after(() => rmSync(folder, { recursive: true }))

const docs = path.join(folder, 'docs')
mkdirSync(docs)
writeFileSync(
  path.join(docs, 'a.md'),
  `${front}# ${pair('0abcd-101', '表題', 'Title')}\n\n${pair('0abcd-102', '<b>次\\*\\*へ', 'Click **Next** <b>')}\n`,
)

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/qa.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the guide has the known findings and no others', () => {
  const { findings } = checkDocset(openDocset('source-docs'), rules)
  const byRule: Record<string, string[]> = {}
  for (const { rule, id } of findings) (byRule[rule] ??= []).push(id.slice(6))
  assert.deepEqual(byRule, {
    'leaked-markup': ['125', '238', '241'],
    untranslated: ['195', '196'],
    'inconsistent-translation': ['109', '111', '119', '168', '185'],
    'katakana-variant': ['109', '216'],
    'doubled-characters': ['204'],
    'acronym-expansion': ['147', '170', '173', '215'],
    'repeated-name': ['247'],
    'mark-spacing': ['126', '129', '152'],
    'translated-placeholder': ['237'],
    'source-spacing': ['246'],
  })
  const groups = (rule: string) =>
    new Set(findings.filter((finding) => finding.rule === rule).map(({ group }) => group)).size
  assert.equal(groups('inconsistent-translation'), 2)
  assert.equal(groups('acronym-expansion'), 2)
  const leaks = findings.filter(({ rule }) => rule === 'leaked-markup')
  assert.ok(leaks.every(({ covers }) => covers.includes('bold-count')))
})

test('translations into several languages do not contradict each other', () => {
  const quality = checkDocset(openDocset('tests/fixtures/site-locales'), rules)
  const found = quality.findings.filter(({ rule }) => rule === 'inconsistent-translation')
  assert.deepEqual(found, [])
  assert.deepEqual(
    [...quality.documents.values()].map(({ locale }) => locale),
    ['ar-SA', 'ar-SA', 'de-DE', 'de-DE', 'ja-JP', 'ja-JP', 'ja-JP'],
  )
})

test('the text report names place, rule, evidence and the spot', () => {
  const { status, stdout } = run('--source', docs)
  assert.equal(status, 0)
  assert.match(
    stdout,
    /^a\.md.*\n {2}7 {2}error {2}leaked-markup \(markup\) {2}0abcd-102 {2}The target/m,
  )
  assert.match(stdout, /次⟦\\\*\\\*⟧へ/)
  assert.match(stdout, /\/ja-jp\/a\/#s-0abcd-102/)
  assert.match(stdout, /^ +1 {2}error {4}leaked-markup; precision/m)
  assert.match(stdout, /HT: \d+(\.\d+)? errors per 1,000 source words/)
})

test('the space between scripts is a rate of the document', () => {
  const { documents } = checkDocset(openDocset('source-docs'), rules)
  const [guide] = documents.values()
  assert.deepEqual(guide?.spacing, { spaced: 154, of: 154 })
})

test('strict fails on errors, and a baseline forgives known ones', () => {
  const baseline = path.join(folder, 'baseline.json')
  assert.equal(run('--source', docs, '--strict').status, 1)
  assert.equal(run('--source', docs, '--format', 'json', '--out', baseline).status, 0)
  const known = run('--source', docs, '--strict', '--baseline', baseline)
  assert.equal(known.status, 0)
  assert.match(known.stderr, /0 new findings/)
  writeFileSync(
    path.join(docs, 'b.md'),
    `${front}${pair('0abce-101', '押す\\*\\*', 'Press **it**')}\n`,
  )
  const fresh = run('--source', docs, '--strict', '--baseline', baseline)
  assert.equal(fresh.status, 1)
  assert.match(fresh.stdout, /^b\.md$/m)
  assert.doesNotMatch(fresh.stdout, /^a\.md$/m)
  rmSync(path.join(docs, 'b.md'))
})

test('the HTML report shows documents as text, and runs nothing but its own script', () => {
  const out = path.join(folder, 'report.html')
  assert.equal(run('--source', docs, '--format', 'html', '--out', out).status, 0)
  const html = readFileSync(out, 'utf8')
  assert.match(html, /<p lang="ja-JP" dir="auto">&#x3C;b>次<mark>\\\*\\\*<\/mark>へ<\/p>/)
  assert.match(html, /script-src &#x27;sha256-/)
  assert.match(html, /href="http:\/\/localhost:4321\/ja-jp\/a\/#s-0abcd-102"/)
})

test('wrong usage says what is right', () => {
  const { status, stderr } = run('--format', 'pdf')
  assert.equal(status, 2)
  assert.match(stderr, /text, json, html.*Usage: npm run qa/)
  const baseline = run('--source', docs, '--baseline', path.join(docs, 'a.md'))
  assert.equal(baseline.status, 1)
  assert.match(baseline.stderr, /Expected a JSON report as baseline/)
})
