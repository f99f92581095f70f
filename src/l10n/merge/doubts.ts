/** What can be merged, but may not be what its maker meant. */
import { isTranslatable, type Unit } from '../exchange/unit.ts'
import { forbidden } from '../exchange/xml.ts'

/** @returns the first doubt about a correction, as a sentence for its maker */
export function findDoubt({ unit, after }: { unit: Unit; after: string }): string | undefined {
  const { source, target } = unit.pair
  const lost = forbidden(target)
  if (lost.length > 0) {
    return `Got a correction of a target that had ${lost.join(', ')}, which XML cannot hold: it is gone; see whether the text needs it`
  }
  if (after.trim() === source.trim() && isTranslatable(unit)) {
    return `Got the source text as the target, in place of \`${target}\`; see whether the translation was meant to go`
  }
  return undefined
}
