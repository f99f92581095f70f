import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { readDocset } from '../../../src/docset/docset.ts'
import { createAnchorFinder } from '../../../src/docset/read/anchors.ts'
import { createIncludeReader } from '../../../src/docset/read/includes.ts'
import { surveyDocuments } from '../../../src/docset/read/survey.ts'
import { findNearestAnchors, findPageAnchors } from '../../../src/sxs/outline/page-anchors.ts'
import { readOutline } from '../../../src/sxs/outline/outline.ts'
import { scan } from '../../../src/sxs/pairs/scan.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'

function pair(id: string, target: string, source = target): string {
  return `<span data-ttu-id="0a1b2-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-${id}">${source}</span></span>`
}

/** Segments with their anchors, by both readers, which agree on the fragments of the page too. */
function nearest(text: string, files: Record<string, string> = {}): string[] {
  const found = scan(text)
  const file = { path: 'a.md', ...readOutline(text, found) }
  const open = (path: string) =>
    files[path] === undefined ? undefined : { path, ...readOutline(files[path]) }
  const readInclude = (path: string) => ({ path, text: files[path]! })
  const value = new VFile({ path: 'a.md', value: text })
  const { segments, anchors } = readDocument(value, { readInclude })
  const nearest = findNearestAnchors(file, found.pairs.length, open)
  assert.deepEqual(
    nearest,
    segments.map(({ anchor }) => anchor),
  )
  assert.deepEqual(findPageAnchors(file, open).sort(), anchors.sort())
  return nearest
}

suite('the nearest anchor of a segment', () => {
  test('is that of its heading, or an anchor in the text', () => {
    const text = [
      pair('101', 'a'),
      `## ${pair('102', '題', 'Title')}`,
      pair('103', 'b'),
      `${pair('104', 'c')} <a name="mid"></a>${pair('105', 'd')}`,
      `${pair('106', '見出し', 'Underlined')}\n---`,
      pair('107', '<a id="own"></a>e'),
    ]
    assert.deepEqual(nearest(text.join('\n\n')), [
      '',
      'title',
      'title',
      'title',
      'mid',
      'underlined',
      'own',
    ])
  })

  test('is one that links get to: neither given twice nor a name of the site', () => {
    const text = [
      `<a name="one"></a>${pair('101', 'a')}`,
      `<a name="two"></a>${pair('102', 'b')}`,
      `<a name="one"></a>${pair('103', 'c')}`,
      `<a name="ty-menu"></a>${pair('104', 'd')}`,
      `\`<a name="code"></a>\`${pair('105', 'e')}`,
    ]
    assert.deepEqual(nearest(text.join('\n\n')), ['one', 'two', 'two', 'two', 'two'])
  })

  test('pairs in code and in the text of an image are on the page too', () => {
    const text = [
      `## A \`${pair('101', '符号', 'Code')}\``,
      `![${pair('102', '図', 'Figure')}](a.png)`,
      `\`\`\`\n${pair('103', 'x')}\n\`\`\``,
    ]
    assert.deepEqual(nearest(text.join('\n\n')), ['a-code', 'a-code', 'a-code'])
  })

  test('a heading that an included file has too keeps the address it has alone', () => {
    const included = `## ${pair('101', '注', 'Note')}\n\n${pair('102', 'a')}\n\n## Note\n`
    const text = [
      '[!INCLUDE [a](b.md)]',
      pair('103', 'b'),
      `## ${pair('104', '注', 'Note')}`,
      pair('105', 'c'),
      '- [!INCLUDE [a](b.md)]',
      pair('106', 'd'),
      '## Note',
      pair('107', 'e'),
    ]
    assert.deepEqual(nearest(text.join('\n\n'), { 'b.md': included }), [
      'note-3',
      'note',
      'note',
      'note-5',
      'note-1',
    ])
  })

  test('an included heading with an anchor of its own, and one that the document names', () => {
    const included = `## <a name="own"></a>${pair('101', '自', 'Own')}\n\n## ${pair('102', 'T')}\n`
    const text = [`<a name="t"></a>${pair('103', 'b')}`, '[!INCLUDE [a](b.md)]', pair('104', 'c')]
    assert.deepEqual(nearest(text.join('\n\n'), { 'b.md': included }), ['t', 't-1'])
    const german = `## ${pair('101', 'X', 'Über')}`
    const twice = [`## ${pair('102', 'X', 'Über')}`, '[!INCLUDE [a](b.md)]', pair('104', 'c')]
    assert.deepEqual(nearest(twice.join('\n\n'), { 'b.md': german }), ['über', 'über-1'])
  })

  test('a block that a quote becomes has a fragment', () => {
    const text = [
      `> [!div id="box" class="checklist"]\n> - ${pair('101', 'a')}`,
      `- > [!div \`id="t"\`]\n  > ${pair('102', 'b')}`,
      `> [!DIV id=x]\n> ## ${pair('103', 'C')}\n> ${pair('104', '<a id="in"></a>d')}\n> \`${pair('105', 'e')}\``,
      `[!div id="no"] ${pair('106', 'f')}`,
      `    > [!div id="code"]\n\n${pair('107', 'g')}`,
    ]
    assert.deepEqual(nearest(text.join('\n\n')), ['box', 't', 'c', 'in', 'in', 'in', 'in'])
  })

  test('a footnote is at the last fragment of its page', () => {
    const text = `## A\n\n${pair('101', 'a[^1]')}\n\n## B\n\n[^1]: ${pair('102', 'n')}\n\n${pair('103', 'c')}`
    assert.deepEqual(nearest(text), ['a', 'b', 'b'])
  })

  test('is that of the segment before it, where a segment is not on the page', () => {
    assert.deepEqual(nearest(`## Title\n\n${pair('101', 'a')}\n\n<!-- ${pair('102', 'b')} -->`), [
      'title',
      'title',
    ])
  })
})

/** Folders of documents on which both readers must agree, everywhere. */
const folders = ['source-docs', 'tests/fixtures/docset-links', '../shared/samples']

suite('the outline is what the renderer makes', () => {
  for (const folder of folders) {
    const root = path.join(import.meta.dirname, '../../..', folder)
    test(folder, { skip: !existsSync(root) && `no ${folder}` }, () => compare(root))
  }

  test('fixtures', () => {
    const fixtures = path.join(import.meta.dirname, '../../fixtures')
    const texts = globSync('{learn,sxs,checklist}-*/input.md', { cwd: fixtures })
    assert.ok(texts.length > 80, `${texts.length}`)
    for (const name of texts) compare(path.dirname(path.join(fixtures, name)))
  })
})

function compare(root: string): void {
  const docset = readDocset(root)
  const survey = surveyDocuments(docset)
  const anchorsOf = createAnchorFinder(docset, survey)
  const readInclude = createIncludeReader(docset.publication)
  for (const { path: name, absolute } of docset.documents) {
    const value = readFileSync(absolute, 'utf8')
    const { anchors } = readDocument(new VFile({ path: name, value }), { readInclude })
    assert.deepEqual(new Set(anchorsOf(name)), new Set(anchors), name)
  }
}
