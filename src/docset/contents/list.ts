/** Lists the documents of a source folder. */
import path from 'node:path'
import { matches } from '../config/docfx.ts'
import {
  publishedAs,
  readPublication,
  type Published,
  type Publication,
  type Report,
} from '../config/publication.ts'
import { isToc } from './toc.ts'
import type { FoundFile } from '../read/walk.ts'

/** A Markdown file of the source folder, and how it is published. */
export interface SourceFile extends FoundFile, Omit<Published, 'listed'> {
  /** A `fragment` is only read where a page includes it; it has no route of its own. */
  kind: 'page' | 'fragment'
}

export interface ListOptions {
  /** Globs of files that are pages whatever `docfx.json` says, e.g. `README.md`. */
  include?: string[]
  /** Globs of files that are no documents at all. */
  exclude?: string[]
  report?: Report
}

/**
 * The documents of a folder, ordered by path. Where a `docfx.json` governs a file, it decides what is
 * published; what it leaves out is a fragment. Elsewhere every `.md` file is a page, but for the
 * files of folders named `includes`, and tables of contents (`TOC.md`). A `README.md` beside the configuration, or at the root, speaks
 * of the repository and is no document.
 *
 * @param root the source folder; needs no configuration of any kind
 * @throws where `root` cannot be read
 */
export function listDocuments(root: string, options: ListOptions = {}): SourceFile[] {
  return documentsOf(readPublication(root, options.report), options)
}

/** The same for a publication that has been read. */
export function documentsOf(publication: Publication, options: ListOptions = {}): SourceFile[] {
  const { include = [], exclude = [] } = options
  return publication.files.flatMap((file) => {
    if (!/\.md$/i.test(file.path) || isToc(file.path)) return []
    if (exclude.some((glob) => matches(file.path, glob))) return []
    const { listed, ...published } = publishedAs(publication, file.path)
    const chosen = include.some((glob) => matches(file.path, glob))
    if (!chosen && isReadme(file.path, published, publication.locales)) return []
    const page = chosen || (listed ?? !isInclude(file.path))
    return [{ ...file, ...published, kind: page ? 'page' : 'fragment' }]
  })
}

function isInclude(file: string): boolean {
  return /(^|\/)_?includes?\//i.test(file)
}

function isReadme(file: string, { docset }: Published, locales: Set<string>): boolean {
  const folder = path.posix.dirname(file)
  return (
    /^readme\.md$/i.test(path.posix.basename(file)) &&
    (folder === '.' || folder === docset || locales.has(folder))
  )
}
