import type { Publication } from '../docset/config/publication.ts'

/** Absolute paths of the folders in which a change may change documents, each once. */
export function watchedFolders(source: string, { trees }: Pick<Publication, 'trees'>): string[] {
  const { original, targets } = trees?.trees ?? {}
  const folders = [original, ...(targets ?? [])].flatMap((tree) => (tree ? [tree.folder] : []))
  return [...new Set([source, ...folders])]
}
