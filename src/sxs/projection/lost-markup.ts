/** Markup that one half has and that a reader sees as characters in the other. */
import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { Side } from '../document.ts'
import { warn } from '../messages.ts'
import type { Sentence } from './find-sentences.ts'

interface Kind {
  tagName: string
  noun: string
  /** What the markup looks like where it was typed with other characters, or set apart from its words. */
  literal: RegExp
  remedy: string
}

const KINDS: readonly Kind[] = [
  {
    tagName: 'a',
    noun: 'a link',
    literal: /[[［][^[\]［］\n]+[\]］]\s?(?:[(（][^()（）\s]+[)）]|[[［][^[\]［］\s]+[\]］])/,
    remedy: 'Write `[text](address)`, with half-width brackets and no space between them.',
  },
  {
    tagName: 'code',
    noun: 'code',
    literal: /[｀`´][^｀`´\n]+[｀`´]/,
    remedy: 'Write `` `code` ``, with half-width backticks that are not escaped.',
  },
  {
    tagName: 'strong',
    noun: 'bold text',
    literal: /＊＊?[^＊\n]+＊＊?/,
    remedy: 'Write `**text**`, with half-width stars and no space inside them.',
  },
]

/** Reports sentences of which one half lost a link, code or bold text that the other has, and shows its marks. */
export function checkLostMarkup(sentences: Iterable<Sentence>, file: VFile): void {
  for (const { pair, rendered, position } of sentences) {
    for (const side of ['target', 'source'] as const) {
      const found = findLost(rendered[side], rendered[OTHER[side]])
      if (!found) continue
      warn(file, 'lost-markup', position, {
        expected: `${found.noun} in the ${side} of segment \`${pair.id}\`, as the ${OTHER[side]} has`,
        got: `literal \`${found.literal}\``,
        remedy: found.remedy,
      })
    }
  }
}

const OTHER: Record<Side, Side> = { target: 'source', source: 'target' }

function findLost(
  half: readonly ElementContent[],
  other: readonly ElementContent[],
): { noun: string; literal: string; remedy: string } | undefined {
  if (other.every(({ type }) => type === 'text')) return undefined
  for (const { tagName, noun, literal, remedy } of KINDS) {
    if (count(other, tagName) <= count(half, tagName)) continue
    const shown = literal.exec(textOf(half))?.[0]
    if (shown !== undefined) return { noun, literal: shown, remedy }
  }
  return undefined
}

function count(nodes: readonly ElementContent[], tagName: string): number {
  return nodes.reduce((sum, node) => {
    if (node.type !== 'element') return sum
    return sum + (node.tagName === tagName ? 1 : 0) + count(node.children, tagName)
  }, 0)
}

/** What a reader sees outside code. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' && node.tagName !== 'code' ? textOf(node.children) : ''
    })
    .join('')
}
