/** Tells how far the writing of pages is: every page of a build takes a step. */
import { Progress } from '../cli/progress.ts'
import { countSitePages } from '../site/documents.ts'
import { memoize } from '../memoize.ts'

/** Pages that need not be written. */
let taken = 0

const startProgress = memoize(
  async () => new Progress('Writing pages', (await countSitePages()) - taken),
)

export function countTaken(pages: number): void {
  taken += pages
}

export async function stepPages(): Promise<void> {
  if (import.meta.env.DEV) return
  const progress = await startProgress()
  progress.step()
}
