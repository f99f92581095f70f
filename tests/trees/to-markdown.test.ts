import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { toMarkdown } from '../../src/trees/dialect/to-markdown.ts'

const read = (value: string, path = 'a.mdx') => {
  const file = new VFile({ path, value })
  const layer = toMarkdown(file)
  return { text: layer.text.replace(/\n{3,}/g, '\n\n').trim(), layer, file }
}

/** Written, in a file of a name, and what the pipeline reads in its place. */
const CASES: [name: string, file: string, written: string, expected: string][] = [
  ['imports and exports', 'a.mdx', "import { Tabs } from '@x/y';\nexport const a = 1\n\nText.", 'Text.'],
  ['a component', 'a.mdx', '<Box icon="x">\nText.\n</Box>', 'Text.'],
  ['a component in a line', 'a.mdx', 'One <Since v="6.0" /> two <Badge text="New">three</Badge>.', 'One  two three.'],
  ['a namespaced component', 'a.mdx', '<Astro.self href="x">Text.</Astro.self>', 'Text.'],
  ['a fragment', 'a.mdx', '<>\nText.\n</>', 'Text.'],
  ['attributes over lines', 'a.mdx', '<Box\n  title="a > b"\n  on={() => <b>x</b>}\n>\nText.\n</Box>', 'Text.'],
  ['a component as code', 'a.mdx', 'The `<Box />` and:\n\n```jsx\n<Box />\n```', 'The `<Box />` and:\n\n```jsx\n<Box />\n```'],
  ['steps', 'a.mdx', '<Steps>\n1. One.\n2. Two.\n</Steps>', '1. One.\n2. Two.'],
  ['tabs', 'a.mdx', '<Tabs>\n  <TabItem label="npm">\n    Run it.\n  </TabItem>\n</Tabs>', '# [npm](#tab/tab-1)\n\nRun it.\n\n***'],
  ['tabs of slots', 'a.mdx', '<PackageManagerTabs>\n  <Fragment slot="npm">\n  Run it.\n  </Fragment>\n</PackageManagerTabs>', '# [npm](#tab/tab-1)\n\nRun it.\n\n***'],
  ['a card', 'a.mdx', '<Card title="Title" icon="x">\n  Text.\n</Card>', '**Title**\n\nText.'],
  ['a linked card', 'a.mdx', '<LinkCard title="Title" href="/a/" description="Text." />', '[Title](/a/)\n\nText.'],
  ['an aside', 'a.mdx', '<Aside type="caution" title="Title">\n  Text.\n</Aside>', '> [!CAUTION]\n> **Title**\n>\n> Text.'],
  ['an aside in a line', 'a.mdx', '<Note>Text.</Note>', '> [!NOTE]\n> Text.'],
  ['a file tree', 'a.mdx', '<FileTree>\n- src/\n  - a.md\n</FileTree>', '- src/\n  - a.md'],
  ['details with a title', 'a.mdx', '<Spoiler title="Title">\nText.\n</Spoiler>', '<details><summary>Title</summary>\n\nText.\n\n</details>'],
  ['an image component', 'a.mdx', "import p from './p.png'\n\n<Image src={p} alt=\"Text\" />", '![Text](./p.png)'],
  ['an expression', 'a.mdx', 'One {name} two {"three"}{/* four */}.\n\n{list.map((x) => <li>{x}</li>)}', 'One `name` two three.'],
  ['an attribute that is an expression', 'a.mdx', 'See <a href={url} id="x">that</a>.', 'See <a id="x">that</a>.'],
  ['an id in a comment', 'a.mdx', '## Title {/* #own-id */}', '## <a name="own-id"></a>Title'],
  ['an id in braces', 'a.md', '## Title {#own-id}', '## <a name="own-id"></a>Title'],
  ['a container', 'a.md', ':::note\nText.\n:::', '> [!NOTE]\n> Text.'],
  ['a container with a title in brackets', 'a.md', ':::tip[Title]\nText.\n:::', '> [!TIP]\n> **Title**\n>\n> Text.'],
  ['a container with a title behind', 'a.md', '::: danger Title\nText.\n\n- Item.\n:::', '> [!CAUTION]\n> **Title**\n>\n> Text.\n>\n> - Item.'],
  ['a container in a list', 'a.md', '- Item.\n\n  :::info\n  Text.\n  :::', '- Item.\n\n  > [!NOTE]\n  > Text.'],
  ['containers in one another', 'a.md', '::::note\n:::tip\nText.\n:::\n::::', '> [!NOTE]\n> > [!TIP]\n> > Text.\n>'],
  ['an alert with a title', 'a.md', '> [!NOTE] Title\n> Text.', '> [!NOTE]\n> **Title**\n>\n> Text.'],
  ['an alert with a title in a list and a quote', 'a.md', '- > > [!tip] *Title*\n  > >\n  > > Text.', '- > > [!tip]\n  > > *Title*\n  > >\n  > >\n  > > Text.'],
  ['an alert in one line', 'a.md', '> > [!WARNING] Text.\n>\n> Quoted.', '> > [!WARNING]\n> > Text.\n>\n> Quoted.'],
  ['an alert as code', 'a.md', '```md\n> [!NOTE] Title\n> Text.\n```', '```md\n> [!NOTE] Title\n> Text.\n```'],
  ['a container whose name was translated', 'a.md', ':::注意[題]\n本文。\n:::', '**題**\n\n本文。'],
  ["Learn's own container", 'a.md', ':::row:::\nText.\n:::row-end:::', ':::row:::\nText.\n:::row-end:::'],
  ['a shortcode around text', 'a.md', '{{< note >}}\nText.\n{{< /note >}}', '> [!NOTE]\n> Text.'],
  ['a shortcode with words', 'a.md', 'A {{< glossary_tooltip text="pod" term_id="pod" >}} runs.', 'A pod runs.'],
  ['a shortcode alone', 'a.md', 'One.\n\n{{% toc %}}\n\nTwo.', 'One.\n\nTwo.'],
  ['a variable', 'a.md', 'Version {{ site.version }}.\n\n{% include x.html %}\n\nEnd.', 'Version `{{ site.version }}`.\n\nEnd.'],
  ['a block of a template', 'a.md', '{% note %}\nText.\n{% endnote %}', '> [!NOTE]\n> Text.'],
  ['attributes of kramdown', 'a.md', 'Text.\n{: .class}', 'Text.'],
  ['a variable as code', 'a.md', 'Write `{{ x }}`.', 'Write `{{ x }}`.'],
  ['a title in front matter alone', 'a.md', '---\ntitle: "Title"\n---\nText.', '---\ntitle: "Title"\n---\n\n# Title\n\nText.'],
  ['a component of a set', 'a.mdx', "<Tabs items={['npm', 'yarn']}>\n<Tabs.Tab>\nRun it.\n</Tabs.Tab>\n</Tabs>", '# [npm](#tab/tab-1)\n\nRun it.\n\n***'],
  ['a comment of HTML in MDX', 'a.mdx', '{one}\n\n<!-- a > {b -->\n\nTwo {three}.', '<!-- a > {b -->\n\nTwo `three`.'],
  ['components in Markdown', 'a.md', '<Group>\n\nText of <Name>.\n\n</Group>\n\n<Demo />', 'Text of <Name>.'],
  ['a script in Markdown', 'a.md', "<script setup>\nimport A from './A.vue'\n</script>\n\n<A />\n\nText {with} <Name>.", 'Text {with} <Name>.'],
  ['imports in code', 'a.md', "Text {with} <Name>.\n\n```js\nimport a from 'a'\n```\n\n::: tip\nText.\n:::", "Text {with} <Name>.\n\n```js\nimport a from 'a'\n```\n\n> [!TIP]\n> Text."],
  ['code in a group', 'a.md', '::: code-group\n\n```sh [npm]\nnpm i\n```\n\n:::', '```sh [npm]\nnpm i\n```'],
  ['an indented block', 'a.md', 'One.\n\n!!! note "Title"\n    Text.\n\n    - Item.\n\nTwo.', 'One.\n\n> [!NOTE]\n> **Title**\n>\n> Text.\n>\n> - Item.\n\nTwo.'],
  ['an indented block in a list', 'a.md', '- One.\n\n    !!! danger\n        Text.\n\n- Two.', '- One.\n\n    > [!CAUTION]\n    > Text.\n    \n\n- Two.'],
  ['an indented block with code', 'a.md', '!!! tip\n\n    ```py\n    !!! no\n    ```\n', '> [!TIP]\n>\n> ```py\n> !!! no\n> ```'],
  ['indented blocks in one another', 'a.md', '!!! note\n    !!! tip\n        Text.\n\n    End.\n', '> [!NOTE]\n> > [!TIP]\n> > Text.\n> \n>\n> End.'],
  ['an indented block that folds', 'a.md', '??? tip "Title"\n    Text.\n', '<details><summary>Title</summary>\n\nText.\n\n</details>'],
  ['indented tabs', 'a.md', '=== "One"\n\n    1.\n\n=== "Two"\n\n    2.\n\nEnd.', '# [One](#tab/tab-1)\n\n1.\n\n# [Two](#tab/tab-2)\n\n2.\n\n***\n\nEnd.'],
  ['no indented block', 'a.md', '!!! note that\n\n===\n\nText\n=== "x"\n', '!!! note that\n\n===\n\nText\n=== "x"'],
  ['a block between slashes', 'a.md', '/// note | Title\n\nText.\n\n///\n\nEnd.', '> [!NOTE]\n> **Title**\n>\n>\n> Text.\n>\n\nEnd.'],
  ['tabs between slashes', 'a.md', '//// tab | One\n\n/// tip\nText.\n///\n\n////\n\n//// tab | Two\n\n2.\n\n////\n', '# [One](#tab/tab-1)\n\n> [!TIP]\n> Text.\n\n# [Two](#tab/tab-2)\n\n2.\n\n***'],
  ['lines that stand for files', 'a.md', '# T\n\n{* a.py hl[1] *}\n\n{!> a.md !}\n\n--8<-- "a"\n\n<<< @/a.js{2}\n\n[[toc]]\n\n(label)=\n\nText.', '# T\n\nText.'],
  ['an id in braces with spaces', 'a.md', '## Title { #own-id }', '## <a name="own-id"></a>Title'],
  ['attributes in braces', 'a.md', '[a](b){.c target=_blank} ![d](e){ width="3 0" } {f} `g`{h}\n\n## Title { .i }', '[a](b) ![d](e) {f} `g`{h}\n\n## Title'],
  ['a shortcode in an address', 'a.md', '[One](/a/{{< param "v" >}}/#b) [two]({{< ref "c.md" >}}) [three]({{ site.url }}/d)', '[One](/a//#b) [two](c.md) [three](/d)'],
  ['a shortcode in a heading', 'a.md', '## {{% heading "next" %}}', '## next'],
  ['a comment of a template', 'a.md', 'One.\n\n{{< comment >}}\nHidden.\n{{< /comment >}}\n\nTwo.', 'One.\n\n<!--\nHidden.\n-->\n\nTwo.'],
  ['code of a template', 'a.md', '{% highlight js linenos %}\na\n{% endhighlight %}', '```js\na\n```'],
  ['conditions of a template', 'a.md', 'One {% if a %}two{% else %}three{% endif %}.', 'One twothree.'],
  ['front matter in TOML', 'a.md', '+++\nweight = 3\ntitle = "Title"\n+++\n\nText.', '---\ntitle: "Title"\n---\n\n# Title\n\nText.'],
  ['a title in both', 'a.md', '---\ntitle: Other\n---\n# Title\n', '---\ntitle: Other\n---\n# Title'],
  ['an angle in Markdown', 'a.md', 'Type <ServerName> and <b>x</b>.', 'Type <ServerName> and <b>x</b>.'],
] // prettier-ignore

describe('dialects are read as Markdown', () => {
  for (const [name, file, written, expected] of CASES)
    test(name, () => assert.equal(read(written, file).text, expected))

  test('what is no MDX is read all the same, and told', () => {
    const { text, file } = read('# Title\n\n<Box>\n\nText with a { brace.\n')
    assert.match(text, /Text with a \{ brace\./)
    assert.doesNotMatch(text, /<Box>/)
    assert.match(String(file.messages[0]), /Expected MDX, got a fault/)
  })

  test('MDX that would never be read to its end is read as Markdown, and said', () => {
    for (const part of ['<T>{', '<T a={', '{`${', '<T a="', '{/* a\n']) {
      const { file, text } = read(`One.\n\n${part.repeat(200)}\n\nTwo.\n`)
      assert.match(text, /One\.[^]*Two\./, part)
      assert.match(
        String(file.messages[0]),
        /^a\.mdx:\d+:\d+: Expected MDX, got a fault: more tags and braces open at once than can be read/,
        part,
      )
    }
  })

  test('template tags are told once for each kind', () => {
    const { file } = read('{{ a }} {{ b }} {% c %}\n\n{{< d >}}\n', 'a.md')
    assert.deepEqual(
      file.messages.map(({ reason }) => reason),
      [
        'Got 2 `{{ }}` of a template',
        'Got 1 `{% %}` of a template',
        'Got 1 `{{< >}}` of a template',
      ],
    )
  })

  test('template tags are told at their place in the file', () => {
    const { file } = read('!!! note "A title"\n    Text.\n\n    {{ a }} b\n', 'a.md')
    assert.deepEqual(
      file.messages.map(({ line, column }) => [line, column]),
      [[4, 5]],
    )
  })

  test('every stretch that is kept stands so in the file', () => {
    for (const [, file, written] of CASES) {
      const { layer } = read(written, file)
      for (const { start, end, from } of layer.spans)
        assert.equal(layer.text.slice(start, end), written.slice(from, from + end - start))
    }
  })

  test('never throws, and keeps positions, whatever pieces come together', () => {
    const pieces = fc.constantFrom(
      ...CASES.flatMap(([, , written]) => written.split(/(?<=\n|[>}\]])/)),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, isMdx) => {
        const written = parts.join('')
        const { layer } = read(written, isMdx ? 'a.mdx' : 'a.md')
        for (const { start, end, from } of layer.spans)
          assert.equal(layer.text.slice(start, end), written.slice(from, from + end - start))
      }),
      { numRuns: 300, seed: 13 },
    )
  })
})
