/** What finders of layouts share. They know the paths of a folder's Markdown files, and nothing of their texts. */
import { isSameLanguage } from './tree-locale.ts'
import { DOCUMENT, type Layout, type Tree } from '../tree-files.ts'

/** Trees whose folders are relative to the folder that was looked at. */
export interface Found {
  layout: Layout
  original: Tree
  targets: Tree[]
}

export type Finder = (files: readonly string[], sourceLocale: string) => Found | undefined

/** Which of some trees is the original, and which are translations. */
export function split(trees: Tree[], sourceLocale: string): { original?: Tree; targets: Tree[] } {
  const isOriginal = ({ locale }: Tree) => locale === sourceLocale
  const original =
    trees.find(isOriginal) ?? trees.find(({ locale }) => isSameLanguage(locale!, sourceLocale))
  const targets = trees.filter((tree) => !isSameLanguage(tree.locale!, sourceLocale))
  return { ...(original && { original }), targets }
}

/** The targets that have a document of the original's, where there is one. */
export function withShared(
  layout: Layout,
  original: Tree,
  targets: Tree[],
  files: readonly string[],
): Found | undefined {
  const known = stemsIn(original.folder, files)
  const shared = targets.filter(({ folder }) =>
    [...stemsIn(folder, files)].some((stem) => known.has(stem)),
  )
  const byLocale = (a: Tree, b: Tree) => (a.locale! < b.locale! ? -1 : 1)
  return shared.length > 0 ? { layout, original, targets: shared.sort(byLocale) } : undefined
}

/** Names of the documents in a folder, relative to it, without extension, in lower case. */
export function stemsIn(folder: string, files: readonly string[]): Set<string> {
  const start = folder ? `${folder}/` : ''
  const inside = files.filter((file) => file.startsWith(start))
  return new Set(inside.map((file) => stemOf(file.slice(start.length))))
}

/** Of several, the one whose original holds most documents. */
export function best(found: (Found | undefined)[], files: readonly string[]): Found | undefined {
  const size = ({ original }: Found) => stemsIn(original.folder, files).size
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => size(b) - size(a) || (a.original.folder < b.original.folder ? -1 : 1))[0]
}

/** A document's name without extension, in lower case. */
export function stemOf(file: string): string {
  return file.replace(DOCUMENT, '').toLowerCase()
}
