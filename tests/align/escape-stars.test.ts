import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { escapeStars } from '../../src/align/weave/escape-stars.ts'

/** What is in front of, and behind, an edge of a passage's file is not its own. */
const escape = (markdown: string) => {
  const file = `>> ${markdown}`
  const slices = markdown === '' ? [] : [{ at: 0, start: 3, end: file.length }]
  const passage = escapeStars({ markdown, start: 3, end: file.length, line: 1, slices })
  const bare = passage.markdown.split('')
  for (const { at, start, end } of passage.slices)
    for (let index = 0; index < end - start; index++) {
      assert.equal(passage.markdown[at + index], file[start + index])
      bare[at + index] = ''
    }
  assert.match(bare.join(''), /^\\*$/, 'only backslashes are in no slice')
  return passage.markdown
}

describe('stars that are text in their file', () => {
  const rows: [markdown: string, escaped: string][] = [
    ['"** は信頼できますか?**"', String.raw`"\*\* は信頼できますか?\*\*"`],
    ['**S-1-5-21- **という名前', String.raw`\*\*S-1-5-21- \*\*という名前`],
    ['3 * 4 und 5*', String.raw`3 \* 4 und 5\*`],
    ['* ملاحظة', String.raw`\* ملاحظة`],
    ['a *.example.org b `*` *', String.raw`a \*.example.org b ` + '`*`' + String.raw` \*`],
  ]
  for (const [markdown, escaped] of rows)
    test(`are escaped: ${markdown}`, () => assert.equal(escape(markdown), escaped))

  const kept = [
    '',
    '**粗体** und *kursiv*',
    '***<name>*** is',
    '`*` [*](*) <b title="*">',
    String.raw`\* and \*`,
    'one *a\\*b* two',
    '**a*',
  ]
  for (const markdown of kept)
    test(`are left where they may make emphasis, or are no text: ${markdown}`, () =>
      assert.equal(escape(markdown), markdown))
})
