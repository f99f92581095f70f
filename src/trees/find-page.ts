/** Finds the documents and files of two trees by what their texts write. */
import path from 'node:path'
import type { Publication } from '../docset/config/publication.ts'
import type { Address } from '../docset/links/address.ts'
import { treeLocale } from './find/tree-locale.ts'
import { foldersOf } from './list-files.ts'
import type { TreesPlan } from './texts.ts'

/** A file of the folder by an address, and the file that writes it. */
export type FindTreeFile = (address: Address, from: string) => string | undefined

interface Places {
  /** Paths by their lower case. */
  files: ReadonlyMap<string, string>
  /** The folders that the trees stand in on the site; `''` where there is one target. */
  folders: readonly string[]
  /** That of the originals. */
  original: string
}

/** Makes the finder of documents: by path, with and without extension, or by published address. */
export function createPageFinder(publication: Publication, plan: TreesPlan): FindTreeFile {
  const places = placesOf(publication, plan)
  const { suffix = '' } = plan.trees.targets[0]!
  const base = path.basename(plan.trees.original.folder).toLowerCase()
  return ({ kind, path: written }, from) => {
    const folder = folderOf(from, places)
    const starts =
      kind === 'site'
        ? siteStarts(written, base).map((name) => path.posix.join(folder, name))
        : [
            path.posix.join(path.posix.dirname(from), written),
            // As a browser on the published page would read it.
            path.posix.join(from.replace(/(?:\/index)?\.md$/i, ''), written),
          ]
    const names = starts.flatMap((start) => namesOf(start, suffix.toLowerCase()))
    const found = names.map((name) => lookUp(name, places)).find(Boolean)
    return found && /\.md$/i.test(found) ? found : undefined
  }
}

/** Makes the finder of images: beside the text, or beside its original. */
export function createMediaFinder(publication: Publication, plan: TreesPlan): FindTreeFile {
  const places = placesOf(publication, plan)
  return ({ kind, path: written }, from) => {
    if (kind === 'site') return lookUp(written.replace(/^\//, ''), places)
    return lookUp(path.posix.join(path.posix.dirname(from), written), places)
  }
}

function placesOf({ files }: Publication, { trees }: TreesPlan): Places {
  const folders = foldersOf(trees)
  return {
    files: new Map(files.map((file) => [file.path.toLowerCase(), file.path])),
    folders: [...folders.values()],
    original: folders.get(trees.original)!,
  }
}

/** What one target lacks the original may have. */
function lookUp(name: string, places: Places): string | undefined {
  const folder = folderOf(name, places)
  const beside = folder === '' ? name : `${places.original}${name.slice(folder.length)}`
  return places.files.get(name.toLowerCase()) ?? places.files.get(beside.toLowerCase())
}

/** The first folder of a path, where it is that of a tree. */
function folderOf(file: string, { folders }: Places): string {
  const [first = ''] = file.split('/')
  return folders.includes(first) ? first : ''
}

/** A published path without what stands before the tree's own: the locale, the documentation's base. */
function siteStarts(written: string, base: string): string[] {
  const parts = written.split('/').filter(Boolean)
  const bare = parts[0] !== undefined && treeLocale(parts[0]) ? parts.slice(1) : parts
  const inner = bare[0]?.toLowerCase() === base ? [bare.slice(1).join('/')] : []
  const other = treeLocale(bare[1] ?? '') ? [bare.slice(2).join('/')] : []
  return [bare.join('/'), ...inner, ...other]
}

function namesOf(start: string, suffix: string): string[] {
  const stem = start.replace(/(?<!\/)\/+$/, '').replace(/\.(?:mdx?|html?)$/i, '')
  const own = suffix && stem.toLowerCase().endsWith(suffix) ? stem.slice(0, -suffix.length) : stem
  const isRoot = own === '' || own === '.'
  return isRoot ? ['index.md', 'readme.md'] : [`${own}.md`, `${own}/index.md`, `${own}/readme.md`]
}
