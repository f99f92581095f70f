/**
 * Translations in a folder inside their originals: `docs/guide.md` and `docs/ja/guide.md`, or
 * `docs/translations/ja/guide.md`. Or the other way round: `docs/guide.md` and its original
 * `docs/en/guide.md`.
 */
import { best, stemsIn, type Finder, type Found } from './found.ts'
import { isSameLanguage, treeLocale } from './tree-locale.ts'
import type { Tree } from '../tree-files.ts'

/** Folders that hold nothing but languages. */
const HOLDER = /(?:^|\/)(?:i18n|l10n|lang|locales?|translations?)$/i
/** How many documents have to stand at both places, and which share of the inner folder's. */
const LEAST = 2
const LEAST_SHARE = 0.5

export const findNested: Finder = (files, sourceLocale) => {
  const parents = new Map<string, Set<string>>()
  for (const file of files) {
    const folders = file.split('/').slice(0, -1)
    folders.forEach((name, depth) => {
      if (!treeLocale(name)) return
      const parent = folders.slice(0, depth).join('/')
      parents.set(parent, (parents.get(parent) ?? new Set()).add(name))
    })
  }
  const found = Array.from(parents, ([parent, names]) =>
    readParent(parent, [...names], files, sourceLocale),
  )
  return best(found, files)
}

function readParent(
  parent: string,
  names: readonly string[],
  files: readonly string[],
  sourceLocale: string,
): Found | undefined {
  const outer = HOLDER.test(parent) ? parent.split('/').slice(0, -1).join('/') : parent
  const folders = names.map((name) => (parent ? `${parent}/${name}` : name))
  const shared = countShared(outer, folders, files)
  const tree = (found: Shared): Tree => ({
    folder: found.folder,
    locale: treeLocale(found.folder.split('/').at(-1)!)!,
  })
  const isOriginal = ({ locale }: Tree) => isSameLanguage(locale!, sourceLocale)
  const trees = shared.filter(({ documents }) => documents >= LEAST).map(tree)
  const targets = trees.filter((one) => !isOriginal(one)).sort(byLocale)
  const without = shared.map(({ folder }) => folder)
  if (targets.length > 0) {
    const original = { folder: outer, locale: sourceLocale, without }
    return { layout: 'nested', original, targets }
  }
  const original = trees.find(isOriginal)
  return original && { layout: 'nested', original, targets: [{ folder: outer, without }] }
}

const byLocale = (a: Tree, b: Tree) => (a.locale! < b.locale! ? -1 : 1)

interface Shared {
  folder: string
  /** How many documents stand at the same path in the outer folder. */
  documents: number
}

/** Which of some folders inside another repeat it. */
function countShared(
  outer: string,
  folders: readonly string[],
  files: readonly string[],
): Shared[] {
  const isOutside = (file: string) => !folders.some((folder) => file.startsWith(`${folder}/`))
  const known = stemsIn(outer, files.filter(isOutside))
  return folders.flatMap((folder) => {
    const own = stemsIn(folder, files)
    const documents = [...own].filter((stem) => known.has(stem)).length
    return documents > 0 && documents >= LEAST_SHARE * own.size ? [{ folder, documents }] : []
  })
}

/**
 * Folders of languages that stand in a tree where another one does, and are no part of it.
 *
 * @param inner the other tree's folder, relative
 * @param files paths of the tree's documents, relative
 */
export function findForeign(inner: string, files: readonly string[]): string[] {
  const parent = inner.split('/').slice(0, -1).join('/')
  const start = parent ? `${parent}/` : ''
  const beside = files.flatMap((file) => {
    const [name, ...rest] = file.startsWith(start) ? file.slice(start.length).split('/') : []
    return name && rest.length > 0 && treeLocale(name) ? [start + name] : []
  })
  const folders = [...new Set([inner, ...beside])]
  const outer = HOLDER.test(parent) ? parent.split('/').slice(0, -1).join('/') : parent
  return [inner, ...countShared(outer, folders, files).map(({ folder }) => folder)]
}
