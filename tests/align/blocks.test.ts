import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { readBlocks } from '../../src/align/read/blocks.ts'
import { cutPieces, type Piece } from '../../src/align/read/pieces.ts'
import { prepare } from '../../src/align/read/text.ts'
import { toPassage } from '../../src/align/read/block-text.ts'

function piecesOf(file: string, isMdx = false): Piece[] {
  const { lines, comments } = prepare(file, isMdx)
  return cutPieces(readBlocks(lines, isMdx).blocks, { file, comments, locale: 'en-us' })
}

/** Every piece as `kind path text`; its sentences set apart by `|`, none in brackets. */
function show(file: string, isMdx = false): string[] {
  return piecesOf(file, isMdx).map(({ kind, path, block, start, end, sentences }) => {
    const text =
      sentences.length > 0
        ? sentences.map((one) => block.text.slice(one.start, one.end)).join('|')
        : `(${block.text.slice(start, end)})`
    return [kind, path, text].filter((part) => part !== '').join(' ')
  })
}

const cases: Record<string, [file: string, pieces: string[], isMdx?: boolean]> = {
  'front matter is no text': ['---\ntitle: A\n---\n# B\n', ['h1 B']],
  'headings: anchors, closing marks and ids are not theirs': [
    '# <a name="x"></a>A ##\n\nB\n===\n\n## C {#c}\n',
    ['h1 A', 'h1 B', 'h2 C'],
  ],
  'soft breaks are joined, with a space but between wide characters': [
    'One\ntwo. Three\n\n一\n二',
    ['p One two.|Three', 'p 一二'],
  ],
  'hard breaks set apart': [
    'One  \ntwo\\\nthree<br/>four',
    ['p One', 'p two', 'p three', 'p four'],
  ],
  'lists, nested and going on': [
    '- a\n  b\n\n  c\n  1. d\n- e',
    ['p - a b', 'p - c', 'p -1 d', 'p - e'],
  ],
  'quotes and alerts': [
    '> [!NOTE]\n> One. Two.\nlazy\n\n> x',
    ['alert > ([!NOTE])', 'p > One.|Two. lazy', 'p > x'],
  ],
  'code is a landmark': [
    '```sh\na. b\n```\n\n    c. d\n',
    ['code (```sh a. b ```)', 'code (c. d)'],
  ],
  'tables: cells, escaped bars, empty cells': [
    '| A | B |\n|---|---|\n| a \\| `b \\| c` | Dd. E |\n|| f',
    ['th | A', 'th | B', 'td | a \\| `b \\| c`', 'td | Dd.|E', 'td | f'],
  ],
  'HTML: text between tags': [
    '<table><tr><td>One. Two.</td>\n<td><pre>x</pre>three</td></tr></table>',
    ['html <td One.|Two.', 'html <td three'],
  ],
  'containers, and their titles': [
    ':::note[Read. This]\ntext\n:::\n\n:::tip My title\n:::image source="x":::',
    [
      'directive (:::note[Read. This])',
      'label Read.|This',
      'p text',
      'directive (:::)',
      'directive (:::tip My title)',
      'label My title',
      'directive (:::image source="x":::)',
    ],
  ],
  'definitions are no text; what only looks like one is': [
    '[a]: https://x.y "t"\n\n[**OK**]: closes it',
    ['definition ([a]: https://x.y "t")', 'p [**OK**]: closes it'],
  ],
  'comments are no text': [
    'a <!-- b. c --> d\n\n<!-- e\n\nf -->\n\n`<!--` g',
    ['p a d', 'p `<!--` g'],
  ],
  'MDX: modules, tags over lines, indented text': [
    "import A from 'a'\nexport const b = 1\n\n<A\n  b\n>\n    Text. More.\n</A>\n{/* c */}",
    ["tag (import A from 'a' export const b = 1)", 'tag (<A b >)', 'p Text.|More.', 'tag (</A>)'],
    true,
  ],
  'a link around a sentence is not part of it; code and images alone say nothing': [
    '[Go on.](a.md)\n\n`x`\n\n![y](z.png)\n\nhttps://x.y/z',
    ['p Go on.', 'p (`x`)', 'p (![y](z.png))', 'p (https://x.y/z)'],
  ],
  'what says nothing goes with the sentence before it': ['Run this. `a b`', ['p Run this. `a b`']],
}

suite('blocks', () => {
  for (const [name, [file, pieces, isMdx]] of Object.entries(cases))
    test(name, () => assert.deepEqual(show(file, isMdx), pieces))

  test('passages know where every character stands, in whatever containers', () => {
    const mark = fc.constantFrom('> ', '- ', '1. ', '  ', '')
    const words = fc.array(fc.constantFrom('One.', 'two', '`c`', '**b**', '語。', '[l](u)', '|'), {
      minLength: 1,
      maxLength: 5,
    })
    const line = fc.tuple(mark, mark, words).map(([a, b, all]) => a + b + all.join(' '))
    const newline = fc.constantFrom('\n', '\r\n', '\n\n')
    const file = fc
      .array(fc.tuple(line, newline).map((pair) => pair.join('')))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(file, (text) => {
        let last = 0
        for (const { block, sentences } of piecesOf(text))
          for (const { start, end } of sentences) {
            const passage = toPassage(block, start, end, () => 1)
            assert.ok(passage.start >= last && passage.end > passage.start)
            last = passage.end
            for (const slice of passage.slices)
              assert.equal(
                passage.markdown.slice(slice.at, slice.at + slice.end - slice.start),
                text.slice(slice.start, slice.end),
              )
          }
      }),
    )
  })
})
