import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { scan } from '../../../src/sxs/pairs/scan.ts'
import { pair } from '../pairs.ts'

const halves = (text: string) =>
  scan(text).pairs.map(({ id, target, source }) => [id, target, source])

test('a pair gives its id, both halves untouched, and offsets that cut them out again', () => {
  const text = `a ${pair(101, ' **x** ', 'y  ')} b`
  const found = scan(text).pairs[0]!
  assert.deepEqual([found.id, found.target, found.source], ['aaaaa-101', ' **x** ', 'y  '])
  assert.equal(text.slice(found.targetStart, found.targetEnd), ' **x** ')
  assert.equal(text.slice(found.sourceStart, found.sourceEnd), 'y  ')
  assert.equal(text.slice(0, found.start) + text.slice(found.end), 'a  b')
})

test('ids of sentences translated together are found', () => {
  assert.deepEqual(halves(pair('p102', 'あ', 'a b')), [['aaaaa-p102', 'あ', 'a b']])
})

test('a half may hold line breaks, spans that balance, and spans in code', () => {
  assert.deepEqual(halves(pair(101, 'い\nろ', 'a\nb')), [['aaaaa-101', 'い\nろ', 'a\nb']])
  const balanced = 'x <span class="a">y</span>'
  assert.deepEqual(halves(pair(101, balanced, balanced)), [['aaaaa-101', balanced, balanced]])
  const code = 'the `<span>` tag'
  assert.deepEqual(halves(pair(101, code, code) + ' ' + pair(102, 'b', 'b')), [
    ['aaaaa-101', code, code],
    ['aaaaa-102', 'b', 'b'],
  ])
})

test('an unclosed span does not swallow what follows', () => {
  const text = `${pair(101, '<span>あ', '<span>a')}\n\n${pair(102, 'い', 'b')}`
  const { pairs } = scan(text)
  assert.deepEqual(
    pairs.map(({ target, source }) => [target, source]),
    [
      ['<span>あ', '<span>a'],
      ['い', 'b'],
    ],
  )
  assert.equal(pairs[0]!.unbalanced, true)
})

test('a wrapper with `&quot;` for its quotes is repaired and marked', () => {
  const damaged = pair(101, 'あ', 'a')
    .replace('"sxs-lookup"', '&quot;sxs-lookup&quot;')
    .replace('aaaaa-101"', 'aaaaa-101&quot;')
  assert.deepEqual(halves(damaged), [['aaaaa-101', 'あ', 'a']])
  assert.equal(scan(damaged).pairs[0]!.repaired, true)
})

test('half a wrapper is a stray, and the pairs around it are found', () => {
  const text = `${pair(101, 'あ', 'a')} <span data-ttu-id="aaaaa-102">い ${pair(103, 'う', 'c')}`
  const { pairs, strays } = scan(text)
  assert.deepEqual(
    pairs.map(({ id }) => id),
    ['aaaaa-101', 'aaaaa-103'],
  )
  assert.deepEqual(
    strays.map(({ id }) => id),
    ['aaaaa-102'],
  )
})

const fragment = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</span>',
    '<span>',
    '<span data-ttu-id="aaaaa-101">',
    '</span><span class="sxs-lookup"><span data-stu-id="aaaaa-101">',
    '\n',
    '|',
    '`',
    '*',
  ),
)

test('any text: halves, wrappers and gaps make up the input', () => {
  const text = fc
    .array(
      fc.oneof(
        fragment,
        fc.tuple(fc.nat({ max: 999 }), fragment, fragment).map(([n, a, b]) => pair(100 + n, a, b)),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (input) => {
      const { pairs } = scan(input)
      let at = 0
      for (const found of pairs) {
        assert.ok(at <= found.start && found.start < found.targetStart)
        assert.ok(found.targetEnd < found.sourceStart && found.sourceEnd < found.end)
        assert.equal(input.slice(found.targetStart, found.targetEnd), found.target)
        assert.equal(input.slice(found.sourceStart, found.sourceEnd), found.source)
        at = found.end
      }
      assert.ok(at <= input.length)
    }),
    { numRuns: 500 },
  )
})

const shared = new URL('../../../../shared/', import.meta.url)

test(
  'every pair of the reference docset, and none besides',
  { skip: !existsSync(shared) && 'no ../shared' },
  () => {
    type Row = { file: string; id: string; ja: string; en: string }
    const truth: Row[] = JSON.parse(
      gunzipSync(readFileSync(new URL('truth/pairs.json.gz', shared))).toString(),
    )
    const byFile = Map.groupBy(truth, ({ file }) => file)
    let found = 0
    for (const [file, rows] of byFile) {
      const pairs = halves(readFileSync(new URL(`docset/${encodeURI(file)}`, shared), 'utf8'))
      assert.deepEqual(
        pairs,
        rows.map(({ id, ja, en }) => [id, ja, en]),
        file,
      )
      found += pairs.length
    }
    assert.equal(found, 146_936)
  },
)
