import type { ElementContent, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { renderedOn } from './one-language.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from '../pairs/tokens.ts'

type Side = 'target' | 'source'
const SIDES: readonly Side[] = ['target', 'source']

/**
 * Checks that every segment is on the page exactly once per language, with the content it has when
 * rendered alone. A segment that is only an anchor counts as rendered by its anchor; one whose block is
 * the same in both languages counts for both. Each violation is a warning at the pair.
 *
 * @returns number of segments that violate the invariant
 */
export function checkInvariant(
  tree: Root,
  tokens: readonly Token[],
  sentences: ReadonlyMap<number, Sentence>,
  file: VFile,
): number {
  const shown = collect(tree)
  let violations = 0
  const expected = new Map<string, number>()
  for (const { label } of sentences.values()) expected.set(label, (expected.get(label) ?? 0) + 1)
  tokens.forEach(({ pair, place }, index) => {
    const sentence = sentences.get(index)
    const fault = sentence
      ? findFault(sentence, shown, expected)
      : 'its place is not part of the page'
    if (fault === undefined) return
    violations++
    const message = file.message(
      `Expected segment \`${pair.id}\` once per language, but ${fault}`,
      {
        place,
        ruleId: 'segment-lost',
        source: 'taiyaku',
      },
    )
    message.note = 'Look for a comment, an unclosed tag or a broken table around the segment.'
  })
  return violations
}

type Shown = Record<Side, Map<string, string[]>>

function findFault(
  sentence: Sentence,
  shown: Shown,
  expected: ReadonlyMap<string, number>,
): string | undefined {
  const { label, anchors, isAlt } = sentence
  for (const side of SIDES) {
    const alone = normalize(
      renderedOn(sentence, side)
        .map((node) => visible(node))
        .join(''),
    )
    const found = shown[side].get(label) ?? []
    if (alone === '' && (anchors.length > 0 || found.length === 0)) continue
    if (found.length === 0) return `the ${side} text is missing`
    if (found.length > expected.get(label)!) return `the ${side} text appears ${found.length} times`
    // An alternative text may be several sentences, and one image shows them all.
    if (!found.some((text) => (isAlt ? text.includes(alone) : text === alone)))
      return `the ${side} text differs from the half rendered alone`
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
  if (list) list.push(normalize(text))
  else texts.set(label, [normalize(text)])
}

/** Text of a node, and the alternative texts of its images. */
function visible(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'img') return `${node.properties['alt'] ?? ''}`
  if ('children' in node) return node.children.map((child) => visible(child as Nodes)).join('')
  return node.type === 'text' ? toString(node) : ''
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
