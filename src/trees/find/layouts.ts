/** The ways in which one folder holds a documentation and its translations. */
import { best, split, withShared, type Finder } from './found.ts'
import { findNested } from './nested.ts'
import { findSuffixes } from './suffixes.ts'
import { isSameLanguage, treeLocale } from './tree-locale.ts'
import type { Tree } from '../tree-files.ts'

/** Finds by the first layout that fits. @param files paths of a folder's Markdown files */
export const findLayout: Finder = (files, sourceLocale) => {
  for (const find of [findDocusaurus, findFolders, findSisters, findNested, findSuffixes]) {
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
