/**
 * A table of Learn's dialect: what is written, and the structure a reader gets. A file of rows stands for
 * one construct; `README.md` beside it tells what a row may hold.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ReadInclude } from '../../../src/sxs/markdown/learn/open-include.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { pair } from '../pairs.ts'
import { visibleLines } from '../visible-text.ts'

const Texts = z.union([z.string(), z.number(), z.array(z.string())])

const Row = z.strictObject({
  is: z.string(),
  finding: z.number().optional(),
  input: z.string(),
  files: z.record(z.string(), z.string()).optional(),
  target: z.string().optional(),
  source: z.string().optional(),
  has: z.record(z.string(), Texts).optional(),
  lacks: z.array(z.string()).optional(),
  shows: z.string().optional(),
  showsSource: z.string().optional(),
  rules: z.array(z.string()).optional(),
  anchors: z.array(z.string()).optional(),
  headings: z.array(z.string()).optional(),
})

export type Row = z.infer<typeof Row>

/** @param name of a file of rows in this folder */
export function readRows(name: string): Row[] {
  return z.array(Row).parse(parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')))
}

/** Throws where the document of a row is not what the row says. */
export function assertRow(row: Row): void {
  const value = `---\ntitle: t\nms.contentlocale: ${row.target ?? 'ja-jp'}\n---\n${toPairs(row.input)}`
  const file = new VFile({ path: 'docs/page.md', value })
  const { html, anchors, headings } = readDocument(file, {
    sourceLocale: row.source ?? 'en-us',
    readInclude: openFrom(row.files ?? {}),
  })
  const tree = fromHtml(html, { fragment: true })
  for (const [selector, expected] of Object.entries(row.has ?? {})) {
    const found = find(selector, tree)
    if (typeof expected === 'number') assert.equal(found.length, expected, `${selector}\n${html}`)
    else assert.deepEqual(found.map(textOf), [expected].flat(), `${selector}\n${html}`)
  }
  for (const selector of row.lacks ?? [])
    assert.equal(selectAll(selector, tree).length, 0, `${selector}\n${html}`)
  if (row.shows !== undefined) assert.equal(lines(html, 'target'), row.shows.trim(), html)
  if (row.showsSource !== undefined)
    assert.equal(lines(html, 'source'), row.showsSource.trim(), html)
  if (row.anchors) assert.deepEqual(anchors, row.anchors)
  if (row.headings)
    assert.deepEqual(
      headings.map(({ id }) => id),
      row.headings,
    )
  const rules = file.messages.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'no-pairs')
  assert.deepEqual(rules, row.rules ?? [], file.messages.map(String).join('\n'))
  for (const { note, line, fatal } of file.messages)
    assert.ok(note && (line || fatal === undefined), 'a message without a remedy')
}

/** `{{target||source}}` as the files have it, numbered from 101. */
function toPairs(text: string): string {
  let number = 101
  return text.replace(/\{\{([\s\S]*?)\|\|([\s\S]*?)\}\}/g, (_, target: string, source: string) =>
    pair(number++, target, source),
  )
}

function openFrom(files: Record<string, string>): ReadInclude {
  return (written, from) => {
    const found = path.posix.join(path.posix.dirname(from), decodeURI(written))
    const text = files[path.posix.relative('docs', found)]
    return text === undefined ? undefined : { path: found, text: toPairs(text) }
  }
}

function lines(html: string, view: 'target' | 'source'): string {
  return visibleLines(html, view).join('\n')
}

/** Of what a reader of the target sees, unless the selector speaks of the source's runs. */
function find(selector: string, tree: Root): Element[] {
  const found = selectAll(selector, tree)
  if (selector.includes('.source')) return found
  const hidden = new Set(selectAll('.source, .source *', tree))
  return found.filter((element) => !hidden.has(element))
}

/** Text of an element, without the runs of the source in it; code keeps its lines. */
function textOf(element: Element): string {
  const text = element.children.map(read).join('')
  return element.tagName === 'pre' || element.tagName === 'code'
    ? text.trimEnd()
    : text.replace(/\s+/g, ' ').trim() || `${element.properties['alt'] ?? ''}`
}

function read(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const names = node.properties['className']
  return Array.isArray(names) && names.includes('source') ? '' : node.children.map(read).join('')
}
