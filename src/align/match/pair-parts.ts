import type { Unit } from '../types.ts'
import { toParts, type Part } from '../weave/woven-text.ts'

/**
 * The markup of a pair.
 *
 * @param isInCell whether it stands in a table's cell, where a bar of the source would end the cell
 */
export function toPairParts({ id, target, source }: Unit, isInCell: boolean): Part[] {
  return [
    `<span data-ttu-id="${id}">`,
    ...(target ? toParts(target, 'target') : []),
    `</span><span class="sxs-lookup"><span data-stu-id="${id}">`,
    ...(source
      ? isInCell
        ? escapeBars(toParts(source, 'source'), source.markdown)
        : toParts(source, 'source')
      : []),
    '</span></span>',
  ]
}

const BARE_BAR = /(?<!\\)\|/g

function escapeBars(parts: Part[], markdown: string): Part[] {
  return BARE_BAR.test(markdown) ? [markdown.replace(BARE_BAR, '\\|')] : parts
}
