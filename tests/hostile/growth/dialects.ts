/** Files of a tree that repeat one construct of another generator, whole or left open. */
import { VFile } from 'vfile'
import { toMarkdown } from '../../../src/trees/dialect/to-markdown.ts'
import { times, type Shapes } from './shape.ts'

/** What is repeated, by its name; `$` stands for its number. */
const repeated: Record<string, string> = {
  'tags at the start of a line, left open': '<Card$ a\n',
  'tags at the start of a line': '<Card$ a="b">\n\nA\n\n</Card$>\n\n',
  'tags that close what nothing opens': '</Card$>\n',
  'tags in a sentence, left open': 'A <Tab ',
  'attributes left open': '<Tab a="',
  'attributes in braces, left open': '<Tab a={{',
  'tags in tags': '<Tabs>\n\n',
  'tags in braces in tags': '<Tab a={',
  'braces in tags': '<Tab>{',
  'braces in tags, in lines': '<Tab>\n{\n',
  'comments of HTML left open': '<!-- a\n',
  'templates in braces, left open': '{`${',
  'comments in braces': '{/*}\n',
  'tabs by their items': "<Tabs items={['a', 'b']}>\n<Tab>\n\nA\n\n</Tab>\n</Tabs>\n\n",
  expressions: 'A {a$} b\n\n',
  'expressions left open': 'A {a {b\n',
  'comments in expressions': '{/* a$ */}\n\n',
  'comments in expressions, left open': '{/* a\n',
  imports: "import a$ from './a$.png'\n",
  'imports left open': "import a$ from './a\n",
  scripts: "<script>\nimport a from 'a'\n</script>\n\n",
  'scripts left open': '<script>\n',
  templates: '{{< a$ >}}\n\n',
  'templates left open': '{{< a$\n',
  'templates in templates': '{{% note %}}\n',
  'templates in addresses': '[a]({{< ref "a$" >}})\n\n',
  'tags of templates': '{% a$ %}\n\n',
  'values of templates': 'A {{ a$ }}\n',
  'values of templates, left open': 'A {{ a$ ',
  'boxes between colons': ':::note[A$]\n\nA\n\n:::\n\n',
  'boxes between colons, left open': ':::note\n\n',
  'boxes by an exclamation mark': '!!! note "A$"\n    A\n\n',
  'boxes by an exclamation mark, title left open': '!!! note "A\n',
  'boxes between slashes': '/// note | A$\nA\n///\n\n',
  'boxes between slashes, left open': '/// note | A\n',
  'tabs by equals signs': '=== "A$"\n\n    A\n\n',
  'attribute lists': 'A\n{: .a$ #b }\n\n',
  'attribute lists, left open': 'A {: .a ',
  'attribute lists behind links': '[a](b){ .c } ',
  'attribute lists behind links, left open': 'a){.b ',
  'includes in braces': '{* a$ *}\n',
  'heading ids': '## A$ {#a$}\n\n',
  'heading ids, left open': '## A {#a\n\n',
  'lines that stand for files': '--8<-- "a$.md"\n\n',
  'alerts with a title': '> [!NOTE] A$\n> B\n\n',
  'alert marks in a line': '> [!NOTE] [!NOTE] ',
  'spaces before a tag': ' ',
}

/** Of MDX a paragraph is read up to a limit: what is past it is measured. */
const LEAST_IN_PARAGRAPH = 8000
const inParagraph = new Set(['comments in braces', 'scripts', 'values of templates'])

const inFiles = (path: string): Shapes =>
  Object.fromEntries(
    Object.entries(repeated).map(([name, written]) => [
      `dialect: ${name}, in ${path}`,
      (n) => {
        const least = path.endsWith('.mdx') && inParagraph.has(name) ? LEAST_IN_PARAGRAPH : 0
        const text = times(least + n, (index) => written.replaceAll('$', `${index}`))
        return () => toMarkdown(new VFile({ path, value: `# A\n\n${text}\n<Tab>` }))
      },
    ]),
  )

export const dialectShapes: Shapes = {
  ...inFiles('a.md'),
  ...inFiles('a.mdx'),
  'dialect: front matter in TOML': (n) => () =>
    toMarkdown(new VFile({ path: 'a.md', value: `+++\n${times(n, (i) => `a${i} = "b"\n`)}+++\n` })),
  'dialect: front matter in TOML, left open': (n) => () =>
    toMarkdown(new VFile({ path: 'a.md', value: `+++\n${times(n, (i) => `title = "b${i}\n`)}` })),
  'dialect: boxes in boxes': (n) => () => {
    const deep = Math.min(n, 200)
    const text = times(n, (i) => `${'    '.repeat(i % deep)}!!! note\n`)
    return toMarkdown(new VFile({ path: 'a.md', value: text }))
  },
}
