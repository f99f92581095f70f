import { plannedTrees } from '../content/planned-trees.ts'
import type { Side } from '../sxs/document.ts'
import { memoize } from '../memoize.ts'

/** The files of two trees by the paths of their documents; nothing where there are none. */
const treeFiles = memoize(
  () => new Map(plannedTrees()?.files.map((file) => [file.path, file] as const)),
)

/**
 * The file that a document's text of one language is written in, relative to the source folder: of two
 * trees that of the page's language.
 *
 * @param path of the document
 */
export function filePath(path: string, side: Side): string {
  const file = treeFiles().get(path)
  if (!file) return path
  return (side === 'source' ? file.original?.shown : undefined) ?? file.shown
}
