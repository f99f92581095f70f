/**
 * The records of a document: one for each section, and one for each row of a diagnosis table, whose
 * text then does not stand in its section's record too.
 */
import type { Element, ElementContent, Root } from 'hast'
import { isInline, isNote } from '../../sxs/rehype/content-model.ts'
import { readDiagnosis, type DiagnosisTable } from '../../sxs/checklists/diagnosis.ts'
import type { Document, Localized, Side } from '../../sxs/document.ts'
import { readTexts } from '../../sxs/projection/headings.ts'
import { ONLY_LINK, type SearchRecord } from '../query/record.ts'

const HEADING = /^h[1-6]$/

/** Of a text without end only this much is found. */
const MAX_TEXT = 20_000

interface Reading {
  records: SearchRecord[]
  section: SearchRecord
  /** Headings from the document's title down to the current section's, with their depths. */
  path: { depth: number; text: Localized }[]
  document: Pick<Document, 'id' | 'title'>
  slug: string
}

/**
 * @param tree `Document.html`, parsed
 * @param slug what every address of the document has in common, e.g. `a/b`
 */
export function readSections(
  tree: Root,
  document: Pick<Document, 'id' | 'title'>,
  slug: string,
): SearchRecord[] {
  const reading: Reading = {
    records: [],
    section: toSection(slug, [document.title]),
    path: [],
    document,
    slug,
  }
  reading.records.push(reading.section)
  for (const child of tree.children) if (child.type === 'element') readBlock(child, reading)
  return reading.records.filter(
    ({ kind, anchors, sentences, heading }) =>
      sentences.length > 0 || (kind === 'section' && (anchors.length > 0 || heading !== '')),
  )
}

function toSection(slug: string, titles: Localized[]): SearchRecord {
  return { kind: 'section', slug, anchors: [], titles, heading: '', sentences: [], links: [] }
}

function readBlock(element: Element, reading: Reading): void {
  if (HEADING.test(element.tagName)) return startSection(element, reading)
  addAnchor(element, reading)
  const diagnosis = element.tagName === 'table' ? readDiagnosis(element) : undefined
  if (diagnosis) {
    collectAnchors(element, reading)
    return readRows(diagnosis, reading)
  }
  const isText = element.children.every((child) => isInline(child))
  if (isText || element.children.some(isRun)) {
    reading.section.sentences.push(...readText(element, 0, reading.document.id))
    collectAnchors(element, reading)
    return
  }
  for (const child of element.children) if (child.type === 'element') readBlock(child, reading)
}

function startSection(heading: Element, reading: Reading): void {
  const depth = Number(heading.tagName.slice(1))
  const text = readTexts(heading)
  const { path, document, slug, records } = reading
  while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop()
  path.push({ depth, text })
  const titles = path.map((title) => title.text)
  if (titles[0]!.source !== document.title.source) titles.unshift(document.title)
  reading.section = toSection(slug, titles)
  records.push(reading.section)
  reading.section.heading = readText(heading, 0, document.id)[0]?.id ?? ''
  addAnchor(heading, reading)
  collectAnchors(heading, reading)
}

function readRows({ columns, rows }: DiagnosisTable, reading: Reading): void {
  const order = ['symptom', 'cause', 'resolution']
  const rank = (index: number): number => {
    const role = columns[index]?.role
    return role ? order.indexOf(role) : order.length
  }
  const sorted = columns.map((_, index) => index).sort((a, b) => rank(a) - rank(b))
  for (const row of rows) {
    const record: SearchRecord = { ...reading.section, kind: 'row', sentences: [], links: [] }
    sorted.forEach((index, cell) => {
      const element = row[index]
      if (!element || row.indexOf(element) !== index) return
      record.sentences.push(...readText(element, cell, reading.document.id))
      record.links.push(...readLinks(element))
    })
    reading.records.push(record)
  }
}

/** Texts of a block by sentence; what stands between sentences goes with the one before it. */
function readText(block: Element, cell: number, id: string): SearchRecord['sentences'] {
  const found = new Map<string, SearchRecord['sentences'][0]>()
  const loose = { source: '', target: '' }
  const add = (side: Side, label: string | undefined, text: string): void => {
    const last = label ?? [...found.keys()].at(-1)
    if (last === undefined) {
      loose[side] += text
      return
    }
    const sentence = found.get(last) ?? { id: toId(last, id), source: '', target: '', cell }
    sentence[side] += text
    found.set(last, sentence)
  }
  const read = (node: ElementContent, sides: Side[], label?: string): void => {
    if (node.type === 'text') for (const side of sides) add(side, label, node.value)
    if (node.type !== 'element' || isNote(node)) return
    if (node.tagName === 'br') for (const side of sides) add(side, label, ' ')
    const own = node.properties['dataS']
    const run = runOf(node)
    const within = run === 'same' || !run ? sides : [run]
    const inner = typeof own === 'string' ? own : label
    for (const child of node.children) read(child, within, inner)
  }
  for (const child of block.children) read(child, ['source', 'target'])
  const sentences = [...found.values()]
  if (cell === 0 && isLink(block)) for (const sentence of sentences) sentence.cell = ONLY_LINK
  if (loose.source.trim() + loose.target.trim() !== '') {
    sentences.unshift({ id: '', cell, source: loose.source, target: loose.target })
  }
  return sentences.map(tidy).filter(({ source, target }) => source !== '' || target !== '')
}

function tidy(sentence: SearchRecord['sentences'][0]): SearchRecord['sentences'][0] {
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT)
  return { ...sentence, source: clean(sentence.source), target: clean(sentence.target) }
}

/** @param label the number of a sentence of the document itself, the whole id of an included one's */
function toId(label: string, id: string): string {
  return label.includes('-') ? label : `${id}-${label}`
}

/** All of the text leads elsewhere: a list of contents, "see also". */
function isLink(block: Element): boolean {
  const loose = (node: ElementContent): boolean => {
    if (node.type === 'text') return node.value.trim() !== ''
    return node.type === 'element' && node.tagName !== 'a' && node.children.some(loose)
  }
  return !block.children.some(loose)
}

function runOf(node: ElementContent): Side | 'same' | undefined {
  if (node.type !== 'element') return undefined
  const names = node.properties['className']
  const name = Array.isArray(names) ? names[0] : undefined
  return name === 'source' || name === 'target' || name === 'same' ? name : undefined
}

function isRun(node: ElementContent): boolean {
  return runOf(node) !== undefined
}

function readLinks(cell: Element): SearchRecord['links'] {
  const links = new Map<string, Localized>()
  const visit = (node: Element, run: Side | 'same' | undefined): void => {
    const inner = runOf(node)
    const side = inner ?? run
    const href = node.properties['href']
    if (node.tagName === 'a' && typeof href === 'string' && href.includes('#')) {
      const text = links.get(href) ?? { source: '', target: '' }
      const { source } = readTexts(node)
      if (side !== 'target') text.source = source
      if (side !== 'source') text.target = source
      links.set(href, text)
    }
    for (const child of node.children) if (child.type === 'element') visit(child, side)
  }
  visit(cell, undefined)
  return [...links].map(([href, text]) => ({ href, text }))
}

function addAnchor({ properties }: Element, { section }: Reading): void {
  const id = properties['id']
  if (typeof id === 'string' && !section.anchors.includes(id)) section.anchors.push(id)
}

function collectAnchors(element: Element, reading: Reading): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    addAnchor(child, reading)
    collectAnchors(child, reading)
  }
}
