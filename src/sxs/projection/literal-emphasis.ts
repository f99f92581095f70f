import type { ElementContent } from 'hast'
import type { VFile } from 'vfile'
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
    const message = file.message(
      `Expected emphasis in segment \`${pair.id}\`, got literal \`**\` in the target`,
      {
        place: positionOf(pair.targetStart + Math.max(0, at)),
        ruleId: 'literal-emphasis',
        source: 'taiyaku',
      },
    )
    message.note = 'Write `**` without backslashes, on both sides of the emphasised words.'
  }
}

function showsStars(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.includes('**')
  return node.type === 'element' && node.tagName !== 'code' && node.children.some(showsStars)
}
