/** Tells what of a dialect a page cannot show. */
import type { VFile } from 'vfile'
import { createPositionOf } from '../../sxs/pairs/positions.ts'
import type { Protected } from './ranges.ts'
import type { TemplateTag } from './templates.ts'

/** Once for each kind. */
export function reportTemplates(file: VFile, tags: readonly TemplateTag[]): void {
  const kinds = Map.groupBy(tags, ({ written }) => written)
  const placeOf = createPositionOf(String(file))
  for (const [written, of] of kinds) {
    const message = file.message(`Got ${of.length} \`${written}\` of a template`, {
      place: placeOf(of[0]!.start),
      ruleId: 'template',
      source: 'taiyaku',
    })
    message.fatal = undefined
    message.note =
      'Only the generator it was written for can fill it in; its own text is shown, the tag is not.'
  }
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
