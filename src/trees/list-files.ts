/** Lists the files of two trees as those of one folder. */
import path from 'node:path'
import { walk, type FoundFile } from '../docset/read/walk.ts'
import {
  DOCUMENT,
  type Report,
  type ShownFile,
  type Tree,
  type TreeFile,
  type Trees,
} from './tree-files.ts'

/**
 * Every file, by the path the site knows it by, ordered by path: that in its tree, in a folder of its
 * locale where there are several targets. What only the original has stands in the target's place where
 * there is one target, and in the original's own folder where there are several.
 *
 * @throws where a tree's folder cannot be read
 */
export function listTreeFiles(trees: Trees, report?: Report): TreeFile[] {
  const folders = foldersOf(trees)
  const original = readTree(trees, trees.original, 'source', report)
  const files = new Map<string, TreeFile>()
  for (const target of trees.targets) {
    for (const file of readTree(trees, target, 'target', report).values()) {
      const counterpart = DOCUMENT.test(file.absolute) && original.get(file.path.toLowerCase())
      add(
        files,
        folders.get(target)!,
        counterpart ? { ...file, original: toShown(counterpart) } : file,
      )
    }
  }
  const translated = new Set(
    [...files.values()].flatMap(({ original }) => original?.absolute ?? []),
  )
  for (const file of original.values())
    if (!translated.has(file.absolute) || trees.targets.length > 1)
      if (!translated.has(file.absolute)) add(files, folders.get(trees.original)!, file)
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The folder that each tree stands in on the site: `''`, or its locale's name where there are several targets. */
export function foldersOf({ original, targets }: Trees): Map<Tree, string> {
  const isOne = targets.length === 1
  const nameOf = (tree: Tree) => (isOne ? '' : (tree.locale ?? path.basename(tree.folder)))
  return new Map([original, ...targets].map((tree) => [tree, nameOf(tree)]))
}

function toShown({ absolute, shown }: ShownFile): ShownFile {
  return { absolute, shown }
}

/** A file of an earlier tree keeps its place. */
function add(files: Map<string, TreeFile>, folder: string, file: TreeFile): void {
  const name = folder ? `${folder}/${file.path}` : file.path
  if (!files.has(name.toLowerCase())) files.set(name.toLowerCase(), { ...file, path: name })
}

/** A tree's files by their path in it, in lower case; documents by their name without suffix, as `.md`. */
function readTree(
  trees: Trees,
  tree: Tree,
  side: 'target' | 'source',
  report?: Report,
): Map<string, TreeFile> {
  const files = new Map<string, TreeFile>()
  for (const found of walk(tree.folder, report).files) {
    const inner = nameIn(trees, tree, found)
    if (inner === undefined || files.has(inner.toLowerCase())) continue
    files.set(inner.toLowerCase(), {
      path: inner,
      absolute: found.absolute,
      shown: path.relative(trees.root, found.absolute).replaceAll(path.sep, '/'),
      side,
      ...(tree.locale && { treeLocale: tree.locale }),
    })
  }
  return files
}

/** A file's name in a tree; nothing where it belongs to another tree of the same folder. */
function nameIn(trees: Trees, tree: Tree, { path: file, absolute }: FoundFile): string | undefined {
  if (tree.without?.some((folder) => absolute.startsWith(folder + path.sep))) return undefined
  const isOwn = trees.layout !== 'suffixes' || tree === ownerOfRest(trees)
  if (!DOCUMENT.test(file)) return isOwn ? file : undefined
  const stem = file.replace(DOCUMENT, '')
  const end = trees.layout === 'suffixes' ? suffixOf(trees, stem.toLowerCase()) : undefined
  if (end === undefined) return isOwn ? `${stem}.md` : undefined
  return end === tree.suffix ? `${stem.slice(0, -end.length)}.md` : undefined
}

/** The longest suffix of a tree that a name has. */
function suffixOf({ original, targets }: Trees, stem: string): string | undefined {
  return [original, ...targets]
    .flatMap(({ suffix }) => (suffix && stem.endsWith(suffix.toLowerCase()) ? [suffix] : []))
    .sort((a, b) => b.length - a.length)[0]
}

/** The tree that has the names without a suffix. */
function ownerOfRest({ original, targets }: Trees): Tree {
  return targets.find(({ suffix }) => suffix === undefined) ?? original
}
