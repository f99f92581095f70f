import assert from 'node:assert/strict'
import path from 'node:path'
import { suite, test } from 'node:test'
import { githubReport } from '../../src/annotations/report-findings.ts'
import { checkDocuments } from '../../src/check/documents.ts'
import { openDocset } from '../../src/l10n/exchange/read-documents.ts'
import { checkDocset } from '../../src/l10n/quality/check-docset.ts'
import { htmlReport } from '../../src/l10n/quality/report-html.ts'
import { textReport } from '../../src/l10n/quality/report-text.ts'
import { rules } from '../../src/l10n/quality/rules.ts'
import { readSubjects } from '../../src/l10n/quality/read-subjects.ts'
import { writeTrees } from './temporary-trees.ts'

const EN = `# Care of the lighthouse

Clean the \`lamp\` every day.

Never work alone. See [help](gone-en.md).

## Tools

- Use \`cloth\`.
- Run \`lamp --clean\`.
`
const JA = `---
author: 灯
---

# 灯台の手入れ

\`lamp\` を毎日**** 掃除する。

## 道具

- \`cloth\` を使う。
- [実行](gone-ja.md) する \`lamp --clean\`。
`
const files = { 'docs/ja/a.mdx': JA, 'docs/en/a.md': EN }

suite('findings on two trees name the file and the line to look at', () => {
  const root = path.join(writeTrees(files), 'docs')

  test('check: of links in either text', async () => {
    const { diagnostics } = await checkDocuments({ source: root })
    assert.deepEqual(
      diagnostics
        .filter(({ rule }) => rule === 'link:missing')
        .map(({ path: file, line, reason }) => [file, line, /`(gone.*?)`/.exec(reason)?.[1]]),
      [
        ['ja/a.mdx', 12, 'gone-ja.md'],
        ['en/a.md', 5, 'gone-en.md'],
      ],
    )
  })

  const quality = checkDocset(openDocset(root), rules)
  const show = (report: (...args: [typeof quality, typeof rules]) => Iterable<string>) =>
    [...report(quality, rules)].join('')

  test('qa: of what is translated in the translation, else in the original', () => {
    const text = show(textReport)
    assert.match(text, /^ja\/a\.mdx beside en\/a\.md/m)
    assert.match(text, /^ {2}7 {2}error {2}leaked-markup/m)
    assert.match(text, /^ +Clean the `lamp` every day\. {2}\(en\/a\.md:3\)$/m)
    assert.match(text, /^ {2}en\/a\.md:5 {2}warning {2}empty-target/m)
  })

  test('qa: as a page, and as annotations of a workflow', () => {
    const html = show(htmlReport)
    assert.match(html, /<h2>ja\/a\.mdx beside en\/a\.md<\/h2>/)
    assert.match(html, /line 7, en\/a\.md:3</)
    const annotations = show(githubReport)
    assert.match(annotations, /^::error file=[^,]*ja\/a\.mdx,line=7,.*leaked-markup/m)
    assert.match(annotations, /^::warning file=[^,]*en\/a\.md,line=5,.*empty-target/m)
  })

  test('a row of a table knows its header, wherever that stands in the file', () => {
    const table = (a: string, b: string) =>
      `\n| ${a} \`1\` | x \`2\` |\n|---|---|\n| ${b} \`3\` | y \`4\` |\n`
    const trees = writeTrees({
      'ja/a.md': `${JA}${table('見出し', '値')}`,
      'en/a.md': `${EN}${table('Header', 'Value')}`,
    })
    const [document] = readSubjects(openDocset(trees))
    const cell = document!.subjects.find(({ text }) => text.target.includes('見出し'))
    assert.equal(cell?.headers.length, 2)
  })
})
