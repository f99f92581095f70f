import type { Passage, Unit } from '../types.ts'
import { escapeStars } from '../weave/escape-stars.ts'
import { toParts, type Part } from '../weave/woven-text.ts'

/**
 * The markup of a pair.
 *
 * @param isInCell whether it stands in a table's cell, where a bar of the source would end the cell
 */
export function toPairParts({ id, target, source }: Unit, isInCell: boolean): Part[] {
  return [
    `<span data-ttu-id="${id}">`,
    ...(target ? toParts(escapeStars(target), 'target') : []),
    `</span><span class="sxs-lookup"><span data-stu-id="${id}">`,
    ...(source ? toSourceParts(escapeStars(source), isInCell) : []),
    '</span></span>',
  ]
}

function toSourceParts(source: Passage, isInCell: boolean): Part[] {
  const parts = toParts(source, 'source')
  return isInCell ? escapeBars(parts, source.markdown) : parts
}

const BARE_BAR = /(?<!\\)\|/g

function escapeBars(parts: Part[], markdown: string): Part[] {
  return BARE_BAR.test(markdown) ? [markdown.replace(BARE_BAR, '\\|')] : parts
}
