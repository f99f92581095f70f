/** Lists the documents of a source folder. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { matches, publishedPath, readDocfx, type Docfx } from './docfx.ts'
import { localeFolders } from './locale-folders.ts'
import { walk, type FoundFile } from './walk.ts'

/** A Markdown file of the source folder. */
export interface SourceFile extends FoundFile {
  /** A `fragment` is only read where a page includes it; it has no route of its own. */
  kind: 'page' | 'fragment'
  /** Folder of the `docfx.json` that governs the file, `''` for the source folder or none. */
  docset: string
  /** The docset's path the file is published under, with its extension: folders that are not part of the URL are gone. */
  published: string
  /** Lower case; only where the source folder has one folder per locale. */
  locale?: string
}

export interface ListOptions {
  /** Globs of files that are pages whatever `docfx.json` says, e.g. `README.md`. */
  include?: string[]
  /** Globs of files that are no documents at all. */
  exclude?: string[]
  /** Receives each configuration file that has something to say. */
  report?: (file: VFile) => void
}

/** A folder with a `docfx.json`, and what that says. */
export interface DocfxFolder extends Docfx {
  /** Relative to the source folder; `''` is the source folder itself. */
  folder: string
}

/**
 * The documents of a folder, ordered by path. Where a `docfx.json` governs a file, it decides what is
 * published; what it leaves out is a fragment. Elsewhere every `.md` file is a page, but for the
 * files of folders named `includes`. A `README.md` beside the configuration, or at the root, speaks
 * of the repository and is no document.
 *
 * @param root the source folder; needs no configuration of any kind
 * @throws where `root` cannot be read
 */
export function listDocuments(root: string, options: ListOptions = {}): SourceFile[] {
  const files = walk(root)
  const folders = findDocfx(files, options.report)
  const { include = [], exclude = [] } = options
  const documents = files.filter((file) => isMarkdown(file.path))
  const locales = localeFolders(documents.map((file) => file.path))
  return documents.flatMap((file) => {
    if (exclude.some((glob) => matches(file.path, glob))) return []
    const document = classify(file, folders, locales)
    if (include.some((glob) => matches(file.path, glob))) return [{ ...document, kind: 'page' }]
    return isReadme(document, locales) ? [] : [document]
  })
}

/** Every usable `docfx.json` below the source folder, deepest first. */
export function findDocfx(files: FoundFile[], report?: (file: VFile) => void): DocfxFolder[] {
  const folders: DocfxFolder[] = []
  for (const { path: found, absolute } of files) {
    if (path.posix.basename(found) !== 'docfx.json') continue
    const file = new VFile({ path: found, value: readFileSync(absolute) })
    const docfx = readDocfx(file)
    if (file.messages.length > 0) report?.(file)
    const folder = path.posix.dirname(found)
    if (docfx) folders.push({ ...docfx, folder: folder === '.' ? '' : folder })
  }
  return folders.sort((a, b) => b.folder.length - a.folder.length)
}

function classify(file: FoundFile, folders: DocfxFolder[], locales: Set<string>): SourceFile {
  const governing = folders.find(({ folder }) => !folder || file.path.startsWith(`${folder}/`))
  const docset = governing?.folder ?? ''
  const inner = docset ? file.path.slice(docset.length + 1) : file.path
  const published = governing && publishedPath(governing.content, inner)
  const first = file.path.slice(0, file.path.indexOf('/'))
  const locale = locales.has(first) ? first : undefined
  return {
    ...file,
    kind: published || (!governing && !isInclude(file.path)) ? 'page' : 'fragment',
    docset,
    published: withoutLocale(published ?? inner, locale),
    ...(locale && { locale: locale.toLowerCase() }),
  }
}

function withoutLocale(published: string, locale: string | undefined): string {
  return locale && published.startsWith(`${locale}/`)
    ? published.slice(locale.length + 1)
    : published
}

function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file)
}

function isInclude(file: string): boolean {
  return /(^|\/)_?includes?\//i.test(file)
}

function isReadme({ path: file, docset }: SourceFile, locales: Set<string>): boolean {
  const folder = path.posix.dirname(file)
  return (
    /^readme\.md$/i.test(path.posix.basename(file)) &&
    (folder === '.' || folder === docset || locales.has(folder))
  )
}
