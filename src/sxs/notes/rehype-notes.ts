/**
 * Footnotes: each reference gets its number, in the order of the page, and leads to its note; the notes of
 * a document and of what it includes stand at its end and lead back. A note that nothing refers to is kept.
 */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { NOTE, NOTES } from '../markdown/own-elements.ts'
import type { Token } from '../pairs/tokens.ts'
import { toAnchor } from '../projection/hoist-anchors.ts'

interface Notes {
  /** By file and label. */
  notes: Map<string, Element>
  numbers: Map<string, number>
  /** Keys of the notes that a reference leads to. */
  referred: Set<string>
}

const RUNS = new Set(['target', 'source', 'same'])

/** @param tokens those of the sentences in the tree */
export default function rehypeNotes(tokens: readonly Token[]) {
  return (tree: Root): void => {
    const sections = tree.children.filter(isSection)
    tree.children = tree.children.filter((node) => !isSection(node))
    if (sections.length === 0 && !mayRefer(tokens)) return
    const items = sections.flatMap(itemsOf)
    const found: Notes = { notes: new Map(), numbers: new Map(), referred: new Set() }
    for (const item of items) {
      const key = takeKey(item)
      if (!found.notes.has(key)) found.notes.set(key, item)
    }
    number(tree, undefined, found)
    // A note may refer to others: those that are numbered meanwhile are visited too.
    for (const key of found.numbers.keys()) number(found.notes.get(key)!, undefined, found)
    for (const key of found.notes.keys())
      if (!found.numbers.has(key)) {
        found.numbers.set(key, found.numbers.size + 1)
        number(found.notes.get(key)!, undefined, found)
      }
    if (found.numbers.size > 0) tree.children.push(toSection(found))
  }
}

/** Takes the sections of footnotes from the end of a tree, where what is not closed may be around them. */
export function takeNoteSections(tree: Root): Element[] {
  const sections: Element[] = []
  let parent: Parents | undefined = tree
  while (parent) {
    const last: Nodes | undefined = parent.children.findLast((node) => node.type === 'element')
    const element: Element | undefined = last?.type === 'element' ? last : undefined
    if (element?.properties['title'] === NOTES) {
      element.properties = { dataNotes: true }
      sections.push(element)
      parent.children.splice(parent.children.indexOf(element), 1)
    } else parent = element
  }
  return sections.reverse()
}

function isSection(node: Nodes): node is Element {
  return node.type === 'element' && node.properties['dataNotes'] === true
}

function mayRefer(tokens: readonly Token[]): boolean {
  const known = new Set(tokens.map(({ definitions }) => definitions))
  return [...known].some((definitions) => [...definitions.keys()].some((key) => key[0] === '^'))
}

function itemsOf(section: Element): Element[] {
  const list = section.children.find((node) => node.type === 'element' && node.tagName === 'ol')
  if (list?.type !== 'element') return []
  return list.children.filter((node) => node.type === 'element')
}

function takeKey({ properties }: Element): string {
  const { title, dataFrom } = properties
  delete properties['title']
  delete properties['dataFrom']
  return `${dataFrom ?? ''}\n${title ?? ''}`
}

/** @param block what stands around the run of one language that the children are in */
function number(parent: Parents, block: Parents | undefined, found: Notes, inLink = false): void {
  for (const child of [...parent.children] as ElementContent[]) {
    if (child.type !== 'element') continue
    if (child.tagName === NOTE) {
      refer(child, block, found, inLink)
      continue
    }
    number(child, isRun(child) ? parent : block, found, inLink || child.tagName === 'a')
  }
}

/** Whether an element is the text of a block in one language. */
function isRun({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && RUNS.has(String(className[0]))
}

/** Makes a reference of the element, in place: the sentence that it stands in holds it too. */
function refer(element: Element, block: Parents | undefined, found: Notes, inLink: boolean): void {
  const label = String(element.properties['title'] ?? '')
  const key = takeKey(element)
  element.tagName = 'sup'
  if (!found.notes.has(key)) {
    element.tagName = 'span'
    element.children = [{ type: 'text', value: `[^${decode(label)}]` }]
    return
  }
  const number = found.numbers.get(key) ?? found.numbers.size + 1
  found.numbers.set(key, number)
  const text: ElementContent = { type: 'text', value: `${number}` }
  const link = inLink ? text : h('a', { href: `#${noteId(number)}` }, [text])
  element.properties = { dataNote: `${number}` }
  element.children = [link]
  if (found.referred.has(key)) return
  found.referred.add(key)
  if (block) block.children.unshift(toAnchor(backId(number)))
  else element.properties['id'] = backId(number)
}

function toSection({ notes, numbers, referred }: Notes): Element {
  const items = [...numbers].map(([key, number]) => {
    const item = notes.get(key)!
    item.properties['id'] = noteId(number)
    if (referred.has(key)) addBackLink(item, number)
    return item
  })
  return h('section', { className: ['footnotes'] }, [h('ol', items)])
}

/** At the end of the note's text in each language, where the note ends in a paragraph. */
function addBackLink(item: Element, number: number): void {
  const last = item.children.findLast((node) => node.type === 'element')
  const holder = last?.type === 'element' && last.tagName === 'p' ? last : item
  const runs = holder.children.filter((node) => node.type === 'element' && isRun(node))
  for (const { children } of runs.length > 0 ? (runs as Element[]) : [holder])
    children.push({ type: 'text', value: ' ' }, toBackLink(number))
}

function toBackLink(number: number): Element {
  return h('a', { dataNote: `${number}`, href: `#${backId(number)}` }, ['↩'])
}

function noteId(number: number): string {
  return `ty-note-${number}`
}

function backId(number: number): string {
  return `ty-note-${number}-from`
}

function decode(label: string): string {
  try {
    return decodeURIComponent(label)
  } catch {
    return label
  }
}
