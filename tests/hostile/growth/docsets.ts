/** Folders: contents files, redirections, configurations, includes. */
import { toRedirections } from '../../../src/build/redirections.ts'
import { readContentsTree } from '../../../src/docset/contents/contents-tree.ts'
import { readDocset } from '../../../src/docset/docset.ts'
import { readOne } from '../../../src/docset/read/read-one.ts'
import { folderOf, open, opening, sentence, times, type Shape, type Shapes } from './shape.ts'

const range = (n: number) => Array.from({ length: n }, (_, index) => index)

/** Opens a folder of documents and reads the first. */
const readingFirst =
  (write: (n: number) => Record<string, string>): Shape =>
  (n) => {
    const folder = folderOf(write(n))
    return () => readOne(open(folder), 'a.md')
  }

/** Reads the contents files of a folder. */
const contents =
  (write: (n: number) => Record<string, string>): Shape =>
  (n) => {
    const docset = readDocset(folderOf({ 'a.md': sentence(1), ...write(n) }))
    return () =>
      readContentsTree(docset, (address) => (address.endsWith('.md') ? { href: '/a/' } : {}))
  }

const redirects =
  (goalOf: (index: number, n: number) => string): Shape =>
  (n) => {
    const redirections = range(n).map((index) => ({
      source_path: `r${index}.md`,
      redirect_url: goalOf(index, n),
    }))
    const folder = folderOf({
      'a.md': sentence(1),
      '.openpublishing.redirection.json': JSON.stringify({ redirections }),
    })
    return () => toRedirections(readDocset(folder), [{ locale: 'ja-jp', slug: 'a' }], '/')
  }

const globs = (write: (n: number) => string[]) =>
  opening((n) => ({
    ...Object.fromEntries(range(30).map((depth) => [`${'a/'.repeat(depth)}x.md`, sentence(1)])),
    'docfx.json': JSON.stringify({ build: { content: [{ files: write(n), src: '.', dest: '' }] } }),
  }))

const aliases = (n: number, indent: string) =>
  `${indent}a0: &a0 [x]\n` +
  times(
    Math.min(n, 40),
    (i) => `${indent}a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]\n`,
  )

export const docsetShapes: Shapes = {
  'opening: folders': opening((n) =>
    Object.fromEntries(range(n).map((i) => [`f${i}/a.md`, sentence(i)])),
  ),
  'opening: files of a folder': opening((n) =>
    Object.fromEntries(range(n).map((i) => [`f${i}.md`, sentence(i)])),
  ),
  'opening: comments': opening((n) => ({ 'b.md': times(n, (i) => `<!-- c${i} -->\n`) })),
  'opening: headings': opening((n) => ({ 'b.md': times(n, (i) => `## ${sentence(i)}\n\n`) })),
  'opening: stars of globs': globs((n) => [`${'**/a/'.repeat(n)}**/*.mdx`]),
  'opening: braces of globs': globs((n) => ['{a,b}'.repeat(n) + '.md', '{1..99}'.repeat(n)]),
  'opening: extended globs': globs((n) => ['@(a|+(b|*(c)))'.repeat(n) + '.md']),
  // Node keeps 250 globs compiled; past that a time that is linear is another one.
  'opening: globs': globs((n) => range(300 + n).map((i) => `f${i}/**/*.md`)),
  'opening: a chain of includes': opening((n) =>
    Object.fromEntries(range(n).map((i) => [`i${i}.md`, `[!INCLUDE [x](i${i + 1}.md)]\n`])),
  ),
  'reading: includes that multiply': readingFirst((n) => ({
    'a.md': '[!INCLUDE [x](i0.md)]\n',
    ...Object.fromEntries(
      range(Math.min(n, 100)).map((i) => [
        `i${i}.md`,
        `[!INCLUDE [x](i${i + 1}.md)]\n\n`.repeat(2),
      ]),
    ),
  })),
  'reading: quoted code that multiplies': readingFirst((n) => ({
    'c.cs': 'x\n'.repeat(100),
    'a.md': `:::code language="cs" source="c.cs":::\n\n`.repeat(n),
  })),
  'reading: links to many files': readingFirst((n) => ({
    ...Object.fromEntries(range(n).map((i) => [`f${i}/a.md`, sentence(i)])),
    'a.md': times(n, (i) => `${sentence(i, `[あ](f${i}/b.md)`)}\n\n`),
  })),
  'contents: entries': contents((n) => ({
    'toc.yml': times(n, (i) => `- name: E${i}\n  href: a.md\n`),
  })),
  'contents: entries of Markdown': contents((n) => ({
    'TOC.md': times(n, (i) => `# [E${i}](a.md)\n`),
  })),
  'contents: entries that lead nowhere': contents((n) => ({
    'toc.yml': times(n, (i) => `- name: E${i}\n  href: x${i}.md\n`),
  })),
  'contents: nested': contents((n) => {
    const deep = Math.min(n, 400)
    const lines = times(deep, (i) => `${'  '.repeat(i)}- name: E${i}\n${'  '.repeat(i)}  items:\n`)
    return {
      'toc.yml': `${lines}${'  '.repeat(deep)}- name: z\n${'  '.repeat(deep)}  href: a.md\n`,
    }
  }),
  'contents: nested in brackets': contents((n) => ({
    'toc.yml': `- name: a\n  items: ${'[{name: a, items: '.repeat(n)}[]${'}]'.repeat(n)}\n`,
  })),
  'contents: files that include each other': contents((n) => ({
    'toc.yml': times(n, (i) => `- name: E${i}\n  href: f${i}/toc.yml\n`),
    ...Object.fromEntries(
      range(n).map((i) => [
        `f${i}/toc.yml`,
        `- name: X\n  href: ../f${(i + 1) % n}/toc.yml\n- name: Y\n  href: ../toc.yml\n`,
      ]),
    ),
  })),
  'contents: files that include the next twice': contents((n) =>
    Object.fromEntries(
      range(n).map((i) => [
        i === 0 ? 'toc.yml' : `f${i}/toc.yml`,
        `- name: X\n  href: ${i === 0 ? '' : '../'}f${i + 1}/toc.yml\n`.repeat(2),
      ]),
    ),
  ),
  'contents: aliases': contents((n) => ({ 'toc.yml': `- name: x\n${aliases(n, '  ')}` })),
  'redirects: a chain': redirects((index, n) => (index + 1 < n ? `/r${index + 1}` : '/a')),
  'redirects: a circle': redirects((index, n) => `/r${(index + 1) % n}`),
  'redirects: to one place': redirects(() => '/a'),
  'redirects: to nowhere': redirects((index) => `/x${index}`),
}
