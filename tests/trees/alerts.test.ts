import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openTrees, writeTrees } from './temporary-trees.ts'

/** Where an alert stands: its title and its text are put in the place of `T` and `X`. */
const PLACES: [name: string, markdown: string, around: RegExp][] = [
  ['alone', '> [!NOTE]T\n> X\n', /^<div class="alert note">/m],
  ['in an item', '- `1`\n\n  > [!NOTE]T\n  > X\n', /<li>[^]*<div class="alert note">[^]*<\/li>/],
  ['as an item', '1. > [!NOTE]T\n   > X\n', /<li>\s*<div class="alert note">/],
  ['in an item of an item', '- `1`\n  - `2`\n    > [!NOTE]T\n    > X\n', /<li>[^]*<li>[^]*"alert note">/],
  ['in a quote', '> `1`\n>\n> > [!NOTE]T\n> > X\n', /<blockquote>[^]*<div class="alert note">/],
  ['in an item in a quote', '> - `1`\n>\n>   > [!NOTE]T\n>   > X\n', /<blockquote>[^]*<li>[^]*"alert note">/],
  ['in an alert', '> [!TIP]\n> `1`\n>\n> > [!NOTE]T\n> > X\n', /"alert tip">[^]*<div class="alert note">/],
] // prettier-ignore

const TITLES: Record<string, [title: string, text: string]> = {
  'en-us': ['Mind the gap', 'The lamp is hot.'],
  'ja-jp': ['隙間に注意', 'ランプは熱い。'],
  'ar-sa': ['انتبه للفجوة', 'المصباح ساخن.'],
}

describe('alerts pair in two trees, wherever they stand', () => {
  for (const locale of ['ja-jp', 'ar-sa'])
    for (const hasTitle of [false, true])
      for (const [name, markdown, around] of PLACES)
        test(`${name}, ${locale}${hasTitle ? ', with a title' : ''}`, () => {
          const write = ([title, text]: [string, string]) =>
            `# \`0\`\n\n${markdown.replace('T\n', hasTitle ? ` ${title}\n` : '\n').replace('X', text)}`
          const [own, other] = [TITLES[locale]!, TITLES['en-us']!]
          const { reader } = openTrees(
            writeTrees({ [`${locale}/a.md`]: write(own), 'en-us/a.md': write(other) }),
          )
          const { html, segments } = reader.read('a.md').document!
          assert.match(html, around)
          assert.doesNotMatch(html, /\[!/)
          const pairs = segments.map(({ target, source }) => [target, source])
          const titles = hasTitle ? [[`**${own[0]}**`, `**${other[0]}**`]] : []
          assert.deepEqual(pairs.slice(-titles.length - 1), [...titles, [own[1], other[1]]])
        })
})
