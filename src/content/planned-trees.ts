import type { PlannedTrees } from '../trees/plan-trees.ts'
import { isTreeFile } from '../trees/tree-files.ts'
import { processContext } from './process-context.ts'

/**
 * The trees that the content layer has found the source folder to be made of. Pages ask it: they are
 * bundled, and the code that aligns is not where they are.
 */
export function plannedTrees(): PlannedTrees | undefined {
  const publication = processContext().read?.docset?.publication
  return (
    publication?.trees && {
      plan: publication.trees,
      files: publication.files.filter((file) => isTreeFile(file)),
    }
  )
}
