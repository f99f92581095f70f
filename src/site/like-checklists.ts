/** Checklists of one document that have the same title are told apart by the headings above theirs. */
import type { DocumentOutline } from '../content/outline.ts'
import type { Localized } from '../sxs/document.ts'

type Named = DocumentOutline['checklists'][number]

/**
 * The heading above that of each checklist whose title another one of the document has too, by the
 * checklist's id. The document's title, which is above all, says nothing.
 */
export function headingsAbove({
  checklists,
  headings,
}: Pick<DocumentOutline, 'checklists' | 'headings'>): Map<string, Localized> {
  const above = new Map<string, Localized>()
  for (const { id, anchor } of checklists.filter((one) => hasTwin(one, checklists))) {
    const index = headings.findIndex((heading) => heading.id === anchor)
    const depth = headings[index]?.depth ?? 0
    const parent = headings.slice(0, Math.max(index, 0)).findLast((other) => other.depth < depth)
    if (parent && parent.depth > 1) above.set(id, parent.text)
  }
  return above
}

function hasTwin({ id, title }: Named, checklists: readonly Named[]): boolean {
  return checklists.some(
    (other) =>
      other.id !== id &&
      (other.title.target === title.target || other.title.source === title.source),
  )
}
