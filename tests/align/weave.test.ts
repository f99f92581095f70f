import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { alignDocument, locate, weave } from '../../src/align/index.ts'
import { scan } from '../../src/sxs/pairs/scan.ts'

const locales = { targetLocale: 'fr-fr', sourceLocale: 'en-us' }

/** The woven text, a pair written `{target|source}`. */
function show(target: string, source: string): string {
  const alignment = alignDocument({ path: 'a.md', target, source }, locales)
  return weave(alignment, target, source)
    .text.replace(/<span data-ttu-id="[^"]*">/g, '{')
    .replace(/<\/span><span class="sxs-lookup"><span data-stu-id="[^"]*">/g, '|')
    .replaceAll('</span></span>', '}')
}

suite('weaving', () => {
  test('the target file with pairs in the place of its sentences', () => {
    assert.equal(
      show(
        '---\ntitle: A\n---\n# <a name="x"></a>Un `a`\n\n> - Deux `b`. [Trois `c`.](d.md)\n',
        '# One `a`\n\n> - Two `b`. [Three `c`.](d.md)\n',
      ),
      '---\ntitle: A\n---\n# <a name="x"></a>{Un `a`|One `a`}\n\n> - {Deux `b`.|Two `b`.} [{Trois `c`.|Three `c`.}](d.md)\n',
    )
  })

  test('soft breaks inside a sentence are joined, those between sentences stay', () => {
    assert.equal(
      show(
        '> Un `a`\n> deux. Trois\n> `b`.\n> Quatre `c`.\n',
        'One `a` two. Three `b`. Four `c`.\n',
      ).replaceAll(/[^|{}]*\|/g, ''),
      show(
        '> Un `a`\n> deux. Trois\n> `b`.\n> Quatre `c`.\n',
        'One `a` two. Three `b`. Four `c`.\n',
      ).replaceAll(/[^|{}]*\|/g, ''),
    )
    assert.match(
      show('> Un `a`\n> deux.\n> Trois `b`.\n', '> One `a` two. Three `b`.\n'),
      /^> \{Un `a` deux\.\|One `a` two\.\}\n> \{Trois `b`\.\|Three `b`\.\}\n$/,
    )
  })

  test('what only the source has is put in where it belongs, in the containers it is in', () => {
    const cases: [target: string, source: string, woven: string][] = [
      [
        '# Un `a`\n\nTrois `c`.\n',
        '# One `a`\n\nTwo `b` added here.\n\nThree `c`.\n',
        '# {Un `a`|One `a`}\n\n{|Two `b` added here.}\n\n{Trois `c`.|Three `c`.}\n',
      ],
      [
        '- Un `a`\n- Trois `c`\n',
        '- One `a`\n- Two `b` added here\n- Three `c`\n',
        '- {Un `a`|One `a`}\n- {|Two `b` added here}\n- {Trois `c`|Three `c`}\n',
      ],
      [
        '> Un `a`.\n',
        '> One `a`.\n>\n> Two `b` added here.\n',
        '> {Un `a`.|One `a`.}\n>\n> {|Two `b` added here.}\n',
      ],
      [
        '| A1 | B1 |\n|---|---|\n| C3 | D3 |\n',
        '| A1 | B1 |\n|---|---|\n| New2 | `n2` and more |\n| C3 | D3 |\n',
        '| {A1|A1} | {B1|B1} |\n|---|---|\n| {|New2} | {|`n2` and more} |\n| {C3|C3} | {D3|D3} |\n',
      ],
    ]
    for (const [target, source, woven] of cases) assert.equal(show(target, source), woven)
  })

  test('every unit is read back once, and every copied character is where the map says', () => {
    const text = fc.constantFrom(
      'Open `a`.',
      'Click **B** now.',
      'See [c](d.md).',
      'Wait 10 s.',
      'E | f',
      '語です。',
    )
    const mark = fc.constantFrom(
      '',
      '# ',
      '- ',
      '1. ',
      '> ',
      '> - ',
      '  - ',
      '> [!NOTE]\n> ',
      '```\nx\n```\n',
    )
    const block = fc
      .tuple(mark, fc.array(text, { minLength: 1, maxLength: 3 }))
      .map(([m, t]) => m + t.join(' '))
    const table = fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `| A | B |\n|---|---|\n${rows.map((row) => `| ${row.replace('|', '')} | x |`).join('\n')}`,
      )
    const document = fc.array(fc.oneof({ weight: 4, arbitrary: block }, table), { maxLength: 8 })
    const newline = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(document, document, newline, (a, b, end) => {
        const files = {
          target: a.join('\n\n').replaceAll('\n', end),
          source: [...a.slice(0, 3), ...b].join('\n\n'),
        }
        const alignment = alignDocument({ path: 'a.md', ...files }, locales)
        const woven = weave(alignment, files.target, files.source)
        const units = alignment.blocks.flatMap((one) => one.units)
        const pairs = new Map(scan(woven.text).pairs.map((pair) => [pair.id, pair]))
        assert.equal(pairs.size, units.length)
        for (const { id, target, source } of units) {
          assert.equal(pairs.get(id)!.target, target?.markdown ?? '')
          assert.equal(
            pairs.get(id)!.source.replaceAll('\\|', '|'),
            (source?.markdown ?? '').replaceAll('\\|', '|'),
          )
        }
        for (const { start, end: stop, side, from } of woven.map) {
          assert.equal(woven.text.slice(start, stop), files[side].slice(from, from + stop - start))
          assert.deepEqual(locate(woven, start), { side, offset: from })
        }
      }),
      { numRuns: 200 },
    )
  })
})
