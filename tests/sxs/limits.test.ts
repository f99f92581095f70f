import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { MAX_BYTES, MAX_PAIRS } from '../../src/sxs/limits.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { page, pair } from './pairs.ts'

const sentence = pair(101, '日本', 'Japan')

function read(body: string) {
  const file = new VFile({ path: 'a.md', value: page(body) })
  const { html, segments } = readDocument(file)
  return { html, segments, rules: [...new Set(file.messages.map(({ ruleId }) => ruleId))], file }
}

const DEPTH = 10_000

const deep: Record<string, string> = {
  quotes: '> '.repeat(DEPTH) + sentence,
  lists: '- '.repeat(DEPTH) + sentence,
  emphasis: `${'*'.repeat(DEPTH)}x${'*'.repeat(DEPTH)} ${sentence}`,
  tags: `${'<div>'.repeat(DEPTH)}\n\n${sentence}`,
  tables: '<table><tr><td>'.repeat(DEPTH) + sentence,
}
for (const [name, body] of Object.entries(deep)) {
  test(`${DEPTH} nested ${name}: the sentence is shown as text, with a message`, () => {
    const { html, rules } = read(body)
    assert.deepEqual(rules, ['too-complex'])
    assert.ok(html.includes('>日本<') && html.includes('>Japan<'))
  })
}

test('tags nested too deep in a half: the half is shown as text', () => {
  const { html, rules } = read(pair(101, `${'<b>'.repeat(DEPTH)}日本`, 'Japan'))
  assert.deepEqual(rules, ['unbalanced-tag', 'too-complex'])
  assert.match(html, /&#x3C;b>日本/)
  assert.match(html, />Japan</)
})

test('formatting left open is not opened again in every block without end', () => {
  const open = Array.from({ length: 90 }, (_, index) => `<b id="x${index}">`).join('')
  const { html } = read(`<p>${open}${'<p>x'.repeat(20_000)}`)
  assert.ok(html.length < 1_000_000, `${html.length} characters`)
})

test('a row of very many cells does not widen every other row', () => {
  const { html, rules } = read(
    `| a | b |\n|---|---|\n|${'|'.repeat(5000)}\n${'| c | d |\n'.repeat(5000)}`,
  )
  assert.ok(rules.includes('table-cells'))
  assert.ok(html.length < 1_000_000, `${html.length} characters`)
})

const large: Record<string, string> = {
  'one pair too many': sentence.repeat(MAX_PAIRS + 1),
  'one character too many': 'x'.repeat(MAX_BYTES + 1),
}
for (const [name, body] of Object.entries(large)) {
  test(`${name}: the file is refused`, () => {
    const { file, html, segments } = read(body)
    assert.deepEqual([html, segments], ['', []])
    assert.deepEqual(
      file.messages.map(({ ruleId, fatal }) => [ruleId, fatal]),
      [['too-large', true]],
    )
    assert.match(file.messages[0]!.reason, /at most \d+/)
  })
}

test('aliases of YAML that grow without end are a fault of the front matter', () => {
  const text = `---\na: &a [x]\nb: [${'*a,'.repeat(1000)}]\n---\n${sentence}`
  const file = new VFile({ path: 'a.md', value: text })
  assert.match(readDocument(file).html, /Japan/)
  assert.equal(file.messages[0]?.ruleId, 'front-matter')
})
