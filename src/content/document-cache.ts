/**
 * Documents that were read, kept between builds. Each has two files named for its digest: the outline
 * with what is wrong with the document, and the document whole. Lists of pages read outlines alone;
 * Astro's own store would keep whole documents in one module, which for a docset of 2,800 documents is
 * 98 MB of source to write, bundle and parse.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from './is-running.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Document } from '../sxs/document.ts'
import { toOutline, type DocumentOutline } from './outline.ts'
import { isSealed, readSealed, writeSealed } from './sealed-file.ts'

/** What is kept of a document beside its text. */
export interface CachedOutline {
  document: DocumentOutline
  /** What is wrong with the document. */
  diagnostics: Diagnostic[]
}

/** The two files of a digest. */
export interface CachedFiles {
  outline: string
  document: string
}

/** @param folder absolute path of the cache */
export function cachedFiles(folder: string, digest: string): CachedFiles {
  return {
    outline: path.join(folder, 'outlines', `${digest}.json`),
    document: path.join(folder, 'documents', `${digest}.json`),
  }
}

/** Nothing where either of the files is missing or is not what was written. */
export function findOutline(files: CachedFiles): CachedOutline | undefined {
  const text = readSealed(files.outline)
  if (text === undefined || !isSealed(files.document)) return undefined
  return JSON.parse(text) as CachedOutline
}

/**
 * @param file as `cachedFiles` names it
 * @throws where there is no such file, or it is not what was written
 */
export function loadDocument(file: string): Document {
  const text = readSealed(file)
  if (text === undefined)
    throw new Error(`Expected a document that was read at \`${file}\`, found none`)
  return JSON.parse(text) as Document
}

/** @returns the outline that was stored */
export function storeDocument(
  files: CachedFiles,
  document: Document,
  diagnostics: Diagnostic[],
): CachedOutline {
  const outline = { document: toOutline(document), diagnostics }
  writeSealed(files.document, JSON.stringify(document))
  writeSealed(files.outline, JSON.stringify(outline))
  return outline
}

/**
 * Removes the documents that no build asks for any more. A file that another running process is about
 * to write stays.
 */
export function removeOtherDocuments(folder: string, digests: ReadonlySet<string>): void {
  const kept = [...digests].map((digest) => cachedFiles(folder, digest))
  for (const kind of ['outline', 'document'] as const)
    removeOthers(
      path.dirname(cachedFiles(folder, '')[kind]),
      new Set(kept.map((files) => files[kind])),
    )
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const [, pid] = /\.(\d+)\.partial$/.exec(name) ?? []
    if (kept.has(file) || (pid !== undefined && isRunning(Number(pid)))) continue
    rmSync(file, { recursive: true, force: true })
  }
}
