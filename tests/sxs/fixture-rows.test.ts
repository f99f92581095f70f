/**
 * Which fixture shows which row of the two tables of the format: what documents do wrong, and what Learn
 * adds to Markdown. A fixture that names a document in its front matter is cut from it.
 */
import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suite, test } from 'node:test'

const fixtures = path.join(import.meta.dirname, '../fixtures')
const shared = path.join(import.meta.dirname, '../../../shared')

/** A part of the row's first cell that no other row has, and the fixtures that show it. */
const IRREGULARITIES: Record<string, string[]> = {
  'target = source': ['sxs-same-in-both'],
  'number of bold markers': ['sxs-different-bold'],
  '`\\*\\*` in the target': ['sxs-escaped-stars'],
  '`\\*\\*\\*\\*`': ['sxs-glued-stars'],
  'newline inside a pair': ['sxs-newline-in-pair'],
  '`<a name>` inside a pair': ['sxs-anchor-in-half'],
  'source half empty': ['sxs-anchor-target-only'],
  'unclosed `<span>`': ['sxs-unclosed-span', 'sxs-empty-span-in-word'],
  '`&quot;`': ['sxs-damaged-quotes'],
  'pseudo-tags': ['sxs-pseudo-tags', 'sxs-escaped-tag'],
  'half equal to `<!--`': ['sxs-comment-opener'],
  'meeting its twin': ['sxs-twin-markers'],
  'unescaped pipe': ['sxs-pipe-in-half'],
  'unbalanced `<em>`': [
    'sxs-unbalanced-em',
    'sxs-unbalanced-link',
    'sxs-unbalanced-sup',
    'sxs-tags-in-half',
    'sxs-pair-in-row',
  ],
  '`~/.config': ['sxs-lone-tilde'],
  'bare URL': ['sxs-autolink-cjk'],
  "link inside a link's half": ['sxs-link-in-link'],
  '`[**OK**]: …`': ['sxs-definition-like'],
  'broken link': ['sxs-broken-link', 'sxs-empty-link'],
  'surplus or missing cells': ['sxs-table-ragged'],
  'empty table header': ['sxs-empty-header'],
  entities: ['sxs-entities', 'sxs-entities-named'],
  'bidi and zero-width': ['sxs-zero-width', 'sxs-bidi'],
  misaligned: ['sxs-misaligned'],
}

const LEARN: Record<string, string[]> = {
  '`[!TIP]`': [
    'learn-alert',
    'learn-alert-twice',
    'learn-alert-case',
    'learn-alert-second-marker',
    'learn-alert-bad',
  ],
  '`[!INCLUDE': [
    'learn-include',
    'learn-include-inline',
    'learn-include-in-half',
    'learn-include-missing',
    'learn-include-bad',
  ],
  '`[!VIDEO': ['learn-video', 'learn-iframe', 'learn-video-bad'],
  '[!div class': [
    'learn-div-nextstep',
    'learn-div-plain',
    'learn-div-unknown',
    'learn-no-wrap-table',
    'learn-div-bad',
  ],
  ':::image': ['learn-image', 'learn-image-in-half', 'learn-image-bad'],
  ':::row:::': ['learn-columns', 'learn-columns-bad'],
  '(#tab/id)': ['learn-tabs', 'learn-tabs-bad'],
  'zone pivots': ['learn-zones', 'learn-monikers'],
  ':::no-loc': ['learn-no-loc', 'learn-no-loc-title'],
  '`xref:`': ['learn-code'],
  'HTML tables': ['learn-table', 'learn-html-table', 'learn-table-bad'],
  checkbox: ['learn-checkbox', 'learn-checkbox-entity', 'learn-checkbox-bad'],
  fences: ['learn-fence', 'learn-fence-unknown', 'learn-fence-bad'],
}

/** What the format says outside its tables, and what it does not say. */
const OTHERS = [
  'sxs-cjk-flanking',
  'sxs-grouped-sentences',
  'sxs-image-brackets',
  'sxs-image-open-bracket',
  'sxs-link-in-html',
  'sxs-pair-in-alt',
  'sxs-pair-in-code',
  'sxs-table-broken-row',
]

/** No document at hand holds them: the fixtures have the form of documents published elsewhere. */
const WITHOUT_DOCUMENT = ['`xref:`']

const rows = Object.entries({ ...IRREGULARITIES, ...LEARN })

test('every fixture of the pipeline stands for a row', () => {
  const folders = readdirSync(fixtures).filter((name) => /^(?:sxs|learn)-/.test(name))
  assert.deepEqual(folders.sort(), [...rows.flatMap(([, names]) => names), ...OTHERS].sort())
})

test('every row has a fixture that is cut from a real document', () => {
  const invented = rows.filter(([, names]) => !names.some((name) => readOrigin(name)))
  assert.deepEqual(
    invented.map(([row]) => row),
    WITHOUT_DOCUMENT,
  )
})

suite('the reference', { skip: !existsSync(shared) && 'no ../shared' }, () => {
  test('every row of the two tables is here', () => {
    const [irregularities, learn] = readTables()
    const known = (table: Record<string, string[]>, cells: string[] = []) =>
      cells.filter((cell) => Object.keys(table).filter((row) => cell.includes(row)).length !== 1)
    assert.equal(irregularities?.length, Object.keys(IRREGULARITIES).length)
    assert.deepEqual(known(IRREGULARITIES, irregularities), [])
    assert.equal(learn?.length, Object.keys(LEARN).length)
    assert.deepEqual(known(LEARN, learn), [])
  })

  for (const name of [...rows.flatMap(([, names]) => names), ...OTHERS]) {
    const origin = readOrigin(name)
    if (!origin) continue
    test(`${name} is in ${path.basename(origin)}`, () => {
      const texts = readReal(origin)
      const [, own = ''] = readFixture(name).split(/^---$/m).slice(1)
      const isReal = (line: string) => texts.some((text) => text.includes(line.trim()))
      assert.deepEqual(
        own.split('\n').filter((line) => !isReal(line)),
        [],
      )
    })
  }
})

function readFixture(name: string): string {
  return readFileSync(path.join(fixtures, name, 'input.md'), 'utf8')
}

/** Path of the document that a fixture is cut from, in its docset. */
function readOrigin(name: string): string | undefined {
  return /^# From (\S+\.md)\b/m.exec(readFixture(name))?.[1]
}

/** The document of that name, of all years. */
function readReal(name: string): string[] {
  const samples = globSync(path.join(shared, 'samples/*/*/about.json'))
    .filter((about) => readFileSync(about, 'utf8').includes(name))
    .map((about) => path.join(path.dirname(about), 'sxs.md'))
  return [path.join(shared, 'docset', name), ...samples].map((file) => readFileSync(file, 'utf8'))
}

/** First cells of the two tables of the format. */
function readTables(): string[][] {
  const text = readFileSync(path.join(shared, 'format.md'), 'utf8')
  return Array.from(text.matchAll(/^\|-[-|]*\|\n((?:\|.*\n)+)/gm), ([, body = '']) =>
    body
      .trim()
      .split('\n')
      .map((row) => row.split(' | ')[0]!.slice(2)),
  )
}
