import type { Element, ElementContent, Root } from 'hast'
import type { VFile } from 'vfile'
import { addMessage } from '../messages.ts'
import { segmentsIn, type SegmentOf } from './checklist-steps.ts'
import type { PositionOf } from '../pairs/positions.ts'
import type { Pair } from '../pairs/scan.ts'
import { walkElements } from '../rehype/walk-elements.ts'

/** Notes each ordered list that is no checklist, at its first segment, so that its author can force it. */
export function reportExcluded(
  lists: readonly Element[],
  pairs: readonly Pair[],
  segmentOf: SegmentOf,
  file: VFile,
  positionOf: PositionOf,
): void {
  for (const list of lists) {
    const [id] = segmentsIn([list], segmentOf)
    const pair = pairs.find((candidate) => candidate.id === id)
    addMessage(
      file,
      'info',
      'no-checklist',
      pair && positionOf(pair.start),
      'Expected instructions in an ordered list, got other text',
      'It is no checklist; write `<!-- checklist -->` before it to make it one, `<!-- no checklist -->` to say so.',
    )
  }
}

/** Removes the comments, once what they say of checklists is read. */
export function removeComments(tree: Root): void {
  const isShown = (node: { type: string }) => node.type !== 'comment'
  tree.children = tree.children.filter(isShown)
  walkElements(tree, (element) => {
    element.children = element.children.filter(isShown) as ElementContent[]
  })
}
