import type { ElementContent, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import type { Side } from '../document.ts'
import { warn } from '../messages.ts'
import { isNote } from '../rehype/content-model.ts'
import type { Sentence, Sentences } from './find-sentences.ts'
import type { Token } from '../pairs/tokens.ts'

const SIDES: readonly Side[] = ['target', 'source']

/**
 * Checks that every segment is on the page exactly once per language, with the content it has when
 * rendered alone. A segment that is only an anchor counts as rendered by its anchor; one whose block is
 * the same in both languages counts for both. Each violation is a warning at the pair.
 */
export function checkInvariant(
  tree: Root,
  tokens: readonly Token[],
  sentences: Sentences,
  file: VFile,
): void {
  const shown = collect(tree)
  const expected = new Map<string, number>()
  for (const { label } of sentences.values()) expected.set(label, (expected.get(label) ?? 0) + 1)
  tokens.forEach(({ pair, position }, index) => {
    const sentence = sentences.get(index)
    const got = sentence
      ? findFault(sentence, shown, expected)
      : 'it in a part of the file that is not on the page'
    if (got === undefined) return
    warn(file, 'segment-lost', position, {
      expected: `segment \`${pair.id}\` once per language`,
      got,
      remedy: 'Look for a comment, an unclosed tag or a broken table around the segment.',
    })
  })
}

/** Whether a text on the page is that of a half, or holds it, but for white space. */
function isAlike(text: string, alone: string, mayHold: boolean): boolean {
  if (text === alone) return true
  const [shown, wanted] = [normalize(text), normalize(alone)]
  return mayHold ? shown.includes(wanted) : shown === wanted
}

type Shown = Record<Side, Map<string, string[]>>

/** What a reader gets of a sentence in place of both texts; nothing where both are there. */
function findFault(
  sentence: Sentence,
  shown: Shown,
  expected: ReadonlyMap<string, number>,
): string | undefined {
  const { label, anchors, isAlt } = sentence
  for (const side of SIDES) {
    const alone = sentence.rendered[sentence.only ?? side].map((node) => visible(node)).join('')
    const texts = shown[side].get(label) ?? []
    if (!/\S/.test(alone) && (anchors.length > 0 || texts.length === 0)) continue
    if (texts.length === 0) return `no ${side} text`
    if (texts.length > expected.get(label)!) return `the ${side} text ${texts.length} times`
    // An alternative text may be several sentences, and one image shows them all.
    if (!texts.some((text) => isAlike(text, alone, isAlt)))
      return `a ${side} text that differs from the half rendered alone`
  }
  return undefined
}

/** Texts of the sentences on the page, by label. */
function collect(tree: Root): Shown {
  const shown: Shown = { target: new Map(), source: new Map() }
  const visit = (node: Nodes, sides: readonly Side[]): void => {
    if (node.type !== 'element' && node.type !== 'root') return
    let inner = sides
    if (node.type === 'element') {
      const names = node.properties['className']
      const name = Array.isArray(names) ? names[0] : undefined
      if (name === 'target' || name === 'source') inner = [name]
      else if (name === 'same') inner = SIDES
      const labels = node.properties['dataS']
      if (typeof labels === 'string') {
        for (const label of labels.split(' '))
          for (const side of inner) add(shown[side], label, visible(node))
      }
    }
    for (const child of node.children) visit(child as ElementContent, inner)
  }
  visit(tree, [])
  return shown
}

function add(texts: Map<string, string[]>, label: string, text: string): void {
  const list = texts.get(label)
  if (list) list.push(text)
  else texts.set(label, [text])
}

/** Text of a node, and the alternative texts of its images. */
function visible(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'img') return `${node.properties['alt'] ?? ''}`
  // Numbers are given when the page is there.
  if (node.type === 'element' && isNote(node)) return ''
  if ('children' in node) return node.children.map((child) => visible(child as Nodes)).join('')
  return node.type === 'text' ? toString(node) : ''
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
