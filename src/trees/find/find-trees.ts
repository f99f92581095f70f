/** Whether a folder holds two trees, and which. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { walk } from '../../docset/read/walk.ts'
import { DOCUMENT, type Tree, type Trees } from '../tree-files.ts'
import { findLayout } from './layouts.ts'
import { findForeign } from './nested.ts'
import { treeLocale } from './tree-locale.ts'

export interface FindOptions {
  /** Absolute path of the originals, where it is given. */
  original?: string
  /** Lower case. */
  sourceLocale?: string
}

/**
 * Finds the trees of a source folder: those that were given, or those that lie in it. A folder with
 * side-by-side files is never taken for two trees.
 *
 * @param root absolute path of the source folder
 * @throws where a folder cannot be read
 */
export function findTrees(
  root: string,
  { original, sourceLocale = 'en-us' }: FindOptions,
): Trees | undefined {
  const files = walk(root).files.filter((file) => DOCUMENT.test(file.path))
  const paths = files.map((file) => file.path)
  if (original !== undefined) {
    return toGiven(root, paths, original)
  }
  const found = findLayout(paths, sourceLocale)
  if (
    !found ||
    files.some((file) => readFileSync(file.absolute, 'latin1').includes('data-ttu-id='))
  )
    return undefined
  const inRoot = (tree: Tree): Tree => ({
    ...tree,
    folder: path.join(root, tree.folder),
    ...(tree.without && { without: tree.without.map((folder) => path.join(root, folder)) }),
  })
  return {
    layout: found.layout,
    root,
    original: inRoot(found.original),
    targets: found.targets.map(inRoot),
  }
}

/** One tree may stand in the other. */
function toGiven(root: string, paths: readonly string[], original: string): Trees {
  const source = toTree(original)
  const own = isInside(original, root) ? pathsIn(original) : []
  const targets = targetsOf(root, paths).map((tree) => leaveOut(tree, original, paths))
  const [first] = targets
  return { layout: 'given', root, original: leaveOut(source, first!.folder, own), targets }
}

function pathsIn(folder: string): string[] {
  return walk(folder).files.flatMap((file) => (DOCUMENT.test(file.path) ? [file.path] : []))
}

function isInside(outer: string, inner: string): boolean {
  return inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep)
}

/** @param paths of the tree's documents, relative to it */
function leaveOut(tree: Tree, inner: string, paths: readonly string[]): Tree {
  if (!isInside(tree.folder, inner)) return tree
  const foreign = findForeign(path.relative(tree.folder, inner).replaceAll(path.sep, '/'), paths)
  return { ...tree, without: foreign.map((folder) => path.join(tree.folder, folder)) }
}

function toTree(folder: string): Tree {
  const locale = localeOfFolder(folder)
  return { folder, ...(locale && { locale }) }
}

/** By the folder's own name, or what ends it: `ja`, `Repo.ja-jp`; not a word such as `to`. */
function localeOfFolder(folder: string): string | undefined {
  const parts = folder.split(path.sep).reverse()
  if (parts.slice(0, 2).join('/') === 'current/docusaurus-plugin-content-docs')
    return treeLocale(parts[2] ?? '')
  const name = parts[0] ?? ''
  return treeLocale(name) ?? treeLocale(name.split(/[._]/).slice(1).at(-1) ?? '')
}

/** Several where every top folder with documents is named for a language, else the folder itself. */
function targetsOf(root: string, paths: readonly string[]): Tree[] {
  const tops = new Set(
    paths.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!),
  )
  const isByLocale =
    tops.size > 1 && paths.every((file) => file.includes('/')) && [...tops].every(treeLocale)
  if (!isByLocale) return [toTree(root)]
  return [...tops].sort().map((name) => toTree(path.join(root, name)))
}

/**
 * What was found, in one line.
 *
 * @example describeTrees(trees) // 'Read as two trees: docs/ja (ja) beside docs/en (en)'
 */
export function describeTrees({ root, original, targets }: Trees): string {
  const show = ({ folder, locale, suffix }: Tree) => {
    const name = path.relative(root, folder).replaceAll(path.sep, '/') || '.'
    const where = suffix ? `*${suffix}.md` : name
    return locale && where !== locale ? `${where} (${locale})` : where
  }
  return `Read as two trees: ${targets.map(show).join(', ')} beside ${show(original)}`
}
