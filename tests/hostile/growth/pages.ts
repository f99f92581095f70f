/** What is made of a document that was read: its page, its checklist sheets, its search records. */
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { readReferences } from '../../../src/check/references.ts'
import { toSheet } from '../../../src/render/sheet.ts'
import { routeHtml } from '../../../src/render/route-html.ts'
import { readSections } from '../../../src/search/index/read-sections.ts'
import type { Document } from '../../../src/sxs/document.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { page as write } from '../../sxs/pairs.ts'
import { sentence, times, type Shape, type Shapes } from './shape.ts'

const read = (body: string): Document =>
  readDocument(new VFile({ path: 'a.md', value: write(body) }))

const kinds: Record<string, (n: number) => string> = {
  pairs: (n) => times(n, (i) => `${sentence(i)}\n\n`),
  headings: (n) =>
    times(n, (i) => `${'#'.repeat(1 + (i % 5))} ${sentence(i)}\n\n${sentence(n + i)}\n\n`),
  'nested lists': (n) => times(n, (i) => `${'  '.repeat(i % 40)}- ${sentence(i)}\n`),
  cells: (n) => `|a|b|\n|-|-|\n${times(n, (i) => `|${sentence(2 * i)}|${sentence(2 * i + 1)}|\n`)}`,
  'code blocks': (n) => times(n, (i) => `\`\`\`\n${'x'.repeat(80)}${i}\n\`\`\`\n\n`) + sentence(1),
  'a long block of code': (n) =>
    `\`\`\`\n${`${'x '.repeat(40)}\n`.repeat(n)}\`\`\`\n\n${sentence(1)}`,
  values: (n) => sentence(1, '`a` C:\\x 10.0.0.1 '.repeat(n), 'https://a.example '.repeat(n)),
  'one long half': (n) => sentence(1, 'あいう。'.repeat(9 * n), 'word '.repeat(9 * n)),
  links: (n) => times(n, (i) => `${sentence(i, `[あ](https://a.example/${i})`)}\n\n`),
}

const shown = ({ html, id }: Document) =>
  routeHtml(html, { locale: 'ja-jp', id, base: '/', headingLink: 'Link', side: 'target' })

const pageOf =
  (text: (n: number) => string): Shape =>
  (n) => {
    const document = read(text(n))
    return () => shown(document)
  }

const recordsOf =
  (text: (n: number) => string): Shape =>
  (n) => {
    const document = read(text(n))
    return () => readSections(fromHtml(document.html, { fragment: true }), document, 'a')
  }

const referencesOf =
  (text: (n: number) => string): Shape =>
  (n) => {
    const html = shown(read(text(n)))
    return () => readReferences(html)
  }

const sheetOf =
  (text: (n: number) => string): Shape =>
  (n) => {
    const document = read(text(n))
    const [checklist] = document.checklists
    if (!checklist) throw new Error('Expected a checklist in the shape, found none')
    const { segments, html } = document
    const outline = { ...document, links: [], segmentCount: segments.length, size: html.length }
    const page = { document: outline, slug: 'a', locale: 'ja-jp', side: 'target' as const }
    return () => toSheet(checklist, page, { site: undefined, base: '/' }, { headingLink: 'Link' })
  }

const step = (i: number, text = '選択します。', link = '') =>
  sentence(i, `**OK** を${text}${link}`, `Select **OK**.${link}`)

const each = (stage: string, shapeOf: (text: (n: number) => string) => Shape): Shapes =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, text]) => [`${stage}: ${kind}`, shapeOf(text)]),
  )

export const pageShapes: Shapes = {
  ...each('page', pageOf),
  ...each('records', recordsOf),
  'checks: references of a page': referencesOf(kinds['links']!),
  'sheet: steps': sheetOf((n) => `# ${sentence(0)}\n\n${times(n, (i) => `1. ${step(i + 1)}\n`)}`),
  'sheet: steps within steps': sheetOf(
    (n) =>
      `# ${sentence(0)}\n\n${times(n, (i) => `1. ${step(2 * i + 1)}\n   1. ${step(2 * i + 2)}\n`)}`,
  ),
  'sheet: links of steps': sheetOf(
    (n) =>
      `# ${sentence(0)}\n\n${times(n, (i) => `1. ${step(i + 1, '押す。', `[x](https://a.example/${i})`)}\n`)}`,
  ),
}
