import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readOutline } from '../../../src/sxs/outline/outline.ts'
import { placeAnchors } from '../../../src/sxs/outline/page-anchors.ts'

function pair(id: string, target: string, source: string): string {
  return `<span data-ttu-id="0a1b2-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-${id}">${source}</span></span>`
}

function anchors(text: string): string[] {
  const marks = placeAnchors({ path: 'a.md', ...readOutline(text) })
  return marks.flatMap((mark) => ('anchor' in mark ? mark.anchor : []))
}

suite('readOutline', () => {
  test('a heading with an anchor of its own has no other', () => {
    assert.deepEqual(anchors(`## <a name="add-it"></a>${pair('101', '追加', 'Add it')}`), [
      'add-it',
    ])
  })

  test('a heading without one has the slug of its source text', () => {
    assert.deepEqual(anchors(`## ${pair('101', '追加する', 'Add **it**')}`), ['add-it'])
    assert.deepEqual(anchors(`<h2>${pair('101', '追加する', 'Add it')}</h2>`), ['add-it'])
  })

  test('a heading that is underlined is one', () => {
    const text = `${pair('101', '追加する', 'Add it')}\n---\n\nPlain\n=====\n\n- a\n\n  Item\n  ----\n`
    assert.deepEqual(anchors(text), ['add-it', 'plain', 'item'])
  })

  test('what only looks like a heading is none', () => {
    assert.deepEqual(
      anchors('    # code\n\n\\# text\n\n```\nCode\n---\n```\n\n<!--\n# no\n-->\n'),
      [],
    )
  })

  test('letters of every script are kept, and what formerly led there is live', () => {
    assert.deepEqual(anchors('## Übergröße'), ['bergre', 'übergröße'])
    assert.deepEqual(anchors(`## 用語\n## ${pair('101', 'Terms', '用語')}`), ['用語', '用語-1'])
  })

  test('a heading is numbered where another is alike, but not as an anchor is named', () => {
    const text = ['## A', '## A', '## A', '', '<a name="a-1"></a>']
    assert.deepEqual(anchors(text.join('\n')), ['a', 'a-2', 'a-3', 'a-1'])
  })

  test('anchors anywhere, in one half or both', () => {
    const text = `${pair('101', '<a name="toc1"></a>一', '')} <a id='b' href="#x">b</a> <td id=c>`
    assert.deepEqual(anchors(text), ['toc1', 'b', 'c'])
  })

  test('fenced code and comments hold none', () => {
    const text = [
      '1. step',
      '   ```powershell',
      '   # comment',
      '   ```',
      '<!-- ```',
      '# hidden -->',
      '```https://a.b/#c```',
      '# <a name="real"></a>Real',
    ]
    assert.deepEqual(anchors(text.join('\r\n')), ['real'])
  })

  test('included files are named as written', () => {
    const text = '[!INCLUDE [a](includes/a.md)] text [!include[b](..\\b.md)]'
    assert.deepEqual(readOutline(text).includes, ['includes/a.md', '..\\b.md'])
  })

  test('names with brackets, paths with parentheses and spaces', () => {
    const text =
      '[!INCLUDE [a \\[b\\]](a\\(x\\).md)] [!include-[x](<c d.md> "t")] [!notebook[](n.ipynb)]'
    assert.deepEqual(readOutline(text).includes, ['a(x).md', 'c d.md', 'n.ipynb'])
  })

  test('so is code of other files, and what only one half includes', () => {
    const text = [
      '[!code-csharp[Main](~/samples/a.cs?range=1-3#part)]',
      ':::code language="json" source="../b.json" range="1,2":::',
      pair('101', '[!INCLUDE [一](includes/ja.md)]', 'One'),
      '```',
      '[!code[x](shown.cs)]',
      '```',
    ]
    assert.deepEqual(readOutline(text.join('\n')).includes, [
      'includes/ja.md',
      '~/samples/a.cs?range=1-3#part',
      '../b.json',
    ])
  })
})
