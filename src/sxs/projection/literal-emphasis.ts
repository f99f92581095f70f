import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
import { warn } from '../messages.ts'
import type { PositionOf } from '../pairs/positions.ts'
import type { Sentence } from './find-sentences.ts'

/**
 * Reports stars that a reader sees because emphasis was escaped or glued in translation: the target
 * shows `**` where the source shows none.
 */
export function checkLiteralEmphasis(
  sentences: Iterable<Sentence>,
  file: VFile,
  positionOf: PositionOf,
): void {
  for (const { pair, rendered } of sentences) {
    if (!rendered.target.some(showsStars) || rendered.source.some(showsStars)) continue
    const at = pair.target.search(/\\?\*\\?\*/)
    warn(file, 'literal-emphasis', positionOf(pair.targetStart + Math.max(0, at)), {
      expected: `emphasis in segment \`${pair.id}\``,
      got: 'literal `**` in the target',
      remedy: 'Write `**` without backslashes, on both sides of the emphasised words.',
    })
  }
}

function showsStars(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.includes('**')
  return node.type === 'element' && node.tagName !== 'code' && node.children.some(showsStars)
}
