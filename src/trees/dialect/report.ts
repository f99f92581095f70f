/** Tells what of a dialect a page cannot show. */
import type { VFile } from 'vfile'
import { createPositionOf } from '../../sxs/pairs/positions.ts'
import { spanBefore, type Layer } from '../layer.ts'
import type { Protected } from './ranges.ts'
import type { TemplateTag } from './templates.ts'

/** Once for each kind. @param layer that the tags stand in */
export function reportTemplates(file: VFile, { spans }: Layer, tags: readonly TemplateTag[]): void {
  const kinds = Map.groupBy(tags, ({ written }) => written)
  const placeOf = createPositionOf(String(file))
  for (const [written, of] of kinds) {
    const message = file.message(`Got ${of.length} \`${written}\` of a template`, {
      place: placeOf(offsetBefore(spans, of[0]!.start)),
      ruleId: 'template',
      source: 'taiyaku',
    })
    message.fatal = undefined
    message.note =
      'Only the generator it was written for can fill it in; its own text is shown, the tag is not.'
  }
}

/** The offset in the text before that a layer's stands at, or behind. */
function offsetBefore(spans: Layer['spans'], offset: number): number {
  const span = spans[spanBefore(spans, offset)]
  return span ? span.from + Math.min(offset, span.end) - span.start : 0
}

export function reportFault(
  file: VFile,
  { line, column, reason }: NonNullable<Protected['fault']>,
): void {
  const message = file.message(`Expected MDX, got a fault: ${reason}`, {
    place: { line, column },
    ruleId: 'mdx',
    source: 'taiyaku',
  })
  message.note = 'The file is read as Markdown; what looks like a component is taken for one.'
}
