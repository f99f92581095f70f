/** Tells how far the writing of pages is: every page of a build takes a step. */
import { Progress } from '../cli/progress.ts'
import { countSitePages } from '../site/documents.ts'

let progress: Promise<Progress> | undefined

export async function stepPages(): Promise<void> {
  if (import.meta.env.DEV) return
  progress ??= countSitePages().then((count) => new Progress('Writing pages', count))
  ;(await progress).step()
}
