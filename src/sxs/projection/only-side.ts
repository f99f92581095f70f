import type { ElementContent } from 'hast'
import type { Localized, Side } from '../document.ts'
import { isBlank } from '../rehype/content-model.ts'

/** The language that a sentence stands in alone; nothing where it has both, or neither. */
export function findOnlySide(
  halves: Localized,
  rendered: Localized<ElementContent[]>,
): Side | undefined {
  if (isShown(halves.target, rendered.target))
    return isShown(halves.source, rendered.source) || !isVisible(rendered.target)
      ? undefined
      : 'target'
  return isVisible(rendered.source) ? 'source' : undefined
}

function isShown(half: string, rendered: readonly ElementContent[]): boolean {
  return half.trim() !== '' || isVisible(rendered)
}

function isVisible(rendered: readonly ElementContent[]): boolean {
  return !rendered.every(isBlank)
}
