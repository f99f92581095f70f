/**
 * The four ways in which one folder holds a documentation and its translations, told by the paths of its
 * Markdown files alone. Each finder gives the trees, folders relative, or nothing.
 */
import path from 'node:path'
import { isSameLanguage, treeLocale } from './tree-locale.ts'
import { DOCUMENT, type Layout, type Tree } from '../tree-files.ts'

interface Found {
  layout: Layout
  original: Tree
  targets: Tree[]
}

type Finder = (files: readonly string[], sourceLocale: string) => Found | undefined

/** Finds by the first layout that fits. @param files paths of a folder's Markdown files */
export const findLayout: Finder = (files, sourceLocale) => {
  for (const find of [findDocusaurus, findFolders, findSisters, findSuffixes]) {
    const found = find(files, sourceLocale)
    if (found) return found
  }
  return undefined
}

const PLUGIN = 'docusaurus-plugin-content-docs/current'

/** `docs/` beside `i18n/ja/docusaurus-plugin-content-docs/current/`. */
const findDocusaurus: Finder = (files, sourceLocale) => {
  const folders = new Set(
    files.flatMap(
      (file) =>
        /^(?:.*\/)?i18n\/[^/]+\/docusaurus-plugin-content-docs\/current(?=\/)/.exec(file)?.[0] ??
        [],
    ),
  )
  const targets = [...folders].flatMap((folder): Tree[] => {
    const locale = treeLocale(
      folder
        .slice(0, -PLUGIN.length - 1)
        .split('/')
        .at(-1)!,
    )
    return locale && !isSameLanguage(locale, sourceLocale) ? [{ folder, locale }] : []
  })
  const [first] = targets
  if (!first) return undefined
  const site = first.folder.slice(0, first.folder.indexOf('i18n/'))
  return withShared('docusaurus', { folder: `${site}docs`, locale: sourceLocale }, targets, files)
}

/** Sibling folders named for languages, wherever they stand: `docs/en` and `docs/ja`. */
const findFolders: Finder = (files, sourceLocale) => {
  const parents = new Map<string, Map<string, Tree>>()
  for (const file of files) {
    const folders = file.split('/').slice(0, -1)
    folders.forEach((name, depth) => {
      const locale = treeLocale(name)
      if (!locale) return
      const parent = folders.slice(0, depth).join('/')
      const trees = parents.get(parent) ?? new Map<string, Tree>()
      parents.set(
        parent,
        trees.set(name, { folder: folders.slice(0, depth + 1).join('/'), locale }),
      )
    })
  }
  return best(
    Array.from(parents.values(), (trees) => {
      const { original, targets } = split([...trees.values()], sourceLocale)
      return original && withShared('folders', original, targets, files)
    }),
    files,
  )
}

/** `Repo` and `Repo.ja-jp`, or `Repo-ja`. */
const findSisters: Finder = (files, sourceLocale) => {
  const tops = new Set(files.flatMap((file) => (file.includes('/') ? [file.split('/')[0]!] : [])))
  return best(
    Array.from(tops, (top) => {
      const targets = [...tops].flatMap((name): Tree[] => {
        if (!name.startsWith(top) || !/^[._-]/.test(name.slice(top.length))) return []
        const locale = treeLocale(name.slice(top.length + 1))
        return locale && !isSameLanguage(locale, sourceLocale) ? [{ folder: name, locale }] : []
      })
      return withShared('sisters', { folder: top, locale: sourceLocale }, targets, files)
    }),
    files,
  )
}

/** `guide.md` (or `guide.en.md`) and `guide.ja.md`. */
const findSuffixes: Finder = (files, sourceLocale) => {
  const stems = new Set(files.map((file) => file.replace(DOCUMENT, '').toLowerCase()))
  const suffixes = new Map<string, Tree>()
  for (const stem of stems) {
    const suffix = path.posix.extname(stem)
    const locale = treeLocale(suffix.slice(1))
    if (locale) suffixes.set(suffix, { folder: '', locale, suffix })
  }
  const { original = { folder: '', locale: sourceLocale }, targets } = split(
    [...suffixes.values()],
    sourceLocale,
  )
  const ofOriginal = (stem: string) => stems.has(stem) || stems.has(stem + (original.suffix ?? ''))
  const paired = targets.filter(({ suffix }) =>
    [...stems].some((stem) => stem.endsWith(suffix!) && ofOriginal(stem.slice(0, -suffix!.length))),
  )
  return paired.length > 0 ? { layout: 'suffixes', original, targets: paired } : undefined
}

function split(trees: Tree[], sourceLocale: string): { original?: Tree; targets: Tree[] } {
  const isOriginal = ({ locale }: Tree) => locale === sourceLocale
  const original =
    trees.find(isOriginal) ?? trees.find(({ locale }) => isSameLanguage(locale!, sourceLocale))
  const targets = trees.filter((tree) => !isSameLanguage(tree.locale!, sourceLocale))
  return { ...(original && { original }), targets }
}

/** The targets that have a document of the original's, where there is one. */
function withShared(
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

function stemsIn(folder: string, files: readonly string[]): Set<string> {
  const inside = files.filter((file) => file.startsWith(`${folder}/`))
  return new Set(
    inside.map((file) =>
      file
        .slice(folder.length + 1)
        .replace(DOCUMENT, '')
        .toLowerCase(),
    ),
  )
}

/** Of several, the one whose original holds most documents. */
function best(found: (Found | undefined)[], files: readonly string[]): Found | undefined {
  const size = ({ original }: Found) => stemsIn(original.folder, files).size
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => size(b) - size(a) || (a.original.folder < b.original.folder ? -1 : 1))[0]
}
