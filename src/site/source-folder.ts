/** A source folder, read document by document: the road every page and every command takes. */
import { VFile } from 'vfile'
import { findAnchors } from '../docset/anchors.ts'
import { readDocset, type Docset } from '../docset/docset.ts'
import { createResolver } from '../docset/links.ts'
import type { SourceFile } from '../docset/list.ts'
import { readSource } from '../docset/read-source.ts'
import type { Document } from '../sxs/document.ts'
import { readDocument } from '../sxs/read-document.ts'
import type { DocsetConfig } from './config.ts'

/** A page of the site, before its text is read. */
export interface SourcePage extends SourceFile {
  /** The address without locale: `a/b`. */
  slug: string
}

export interface SourceFolder {
  docset: Docset
  /** Ordered by path. */
  pages: SourcePage[]
  /** Text of one of the folder's documents; a file that cannot be used has a fatal message instead. */
  open(path: string): VFile
  /** Reads a document; what is wrong with it becomes messages on the file. */
  read(file: VFile): Document
}

/**
 * @param root the folder's absolute path
 * @param report receives configuration files that have something to say
 * @throws where the folder cannot be read
 */
export function openSourceFolder(
  root: string,
  config: DocsetConfig = {},
  report?: (file: VFile) => void,
): SourceFolder {
  const { bases, include, exclude, sourceLocale, targetLocale } = config
  const docset = readDocset(root, { bases, include, exclude, report })
  const files = new Map(docset.documents.map((document) => [document.path, document]))
  const opened = new Map<string, VFile>()
  const open = (path: string): VFile => {
    const found = files.get(path)
    const file = opened.get(path) ?? (found ? readSource(found) : new VFile({ path }))
    opened.set(path, file)
    return file
  }
  const anchors = new Map<string, Set<string>>()
  const resolveLink = createResolver(docset, (page) => {
    const found = anchors.get(page) ?? findAnchors(page, (path) => String(open(path)))
    anchors.set(page, found)
    return found
  })
  return {
    docset,
    pages: docset.documents.flatMap((file) => {
      const slug = docset.routes.get(file.path)
      return slug === undefined ? [] : [{ ...file, slug }]
    }),
    open,
    read(file) {
      const locale = files.get(file.path)?.locale ?? targetLocale
      return readDocument(file, { sourceLocale, targetLocale: locale, resolveLink })
    },
  }
}
