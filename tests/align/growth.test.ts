/** Hostile sizes: a text of 250 kB of one shape is aligned in time that grows with its length, not with its square. */
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { alignDocument } from '../../src/align/index.ts'
import { patience } from '../patience.ts'

const many = (count: number, make: (at: number) => string, between: string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)

const shapes: Record<string, string> = {
  'a paragraph of thousands of lines': many(7000, (at) => `Line ${at} says \`c${at % 50}\`.`, '\n'),
  'rows of a table': `| A | B |\n|---|---|\n${many(6000, (at) => `| Row ${at} | is \`c${at % 50}\` here |`, '\n')}`,
  'lists in lists': many(3500, (at) => `${'  '.repeat(at % 60)}- item ${at} deep`, '\n'),
  'thousands of links': many(12_000, (at) => `[a${at}](p${at}.md)`, ' '),
  'one sentence repeated': many(6000, () => 'The same sentence stands here again.', ' '),
  'one paragraph repeated': many(6000, () => 'The same paragraph stands here again.', '\n\n'),
  'emphasis that never ends': `${'**a [x][r] _b_ '.repeat(16_000)}\n\n[r]: https://contoso.com\n`,
}

suite('aligning hostile sizes', () => {
  for (const [name, text] of Object.entries(shapes))
    test(name, { timeout: patience(12) }, () => {
      const document = { path: 'a.md', target: text, source: text.replaceAll('e', 'ee') }
      const { blocks } = alignDocument(document, { targetLocale: 'de-de', sourceLocale: 'en-us' })
      assert.ok(blocks.some(({ target, source }) => target.length > 0 && source.length > 0))
    })
})
