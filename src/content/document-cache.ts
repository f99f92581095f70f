/**
 * Documents that were read, kept between builds. Each has two files: the outline with what is wrong with
 * the document, named for what was read, and the document whole, named for what it says. Lists of pages read outlines alone;
 * Astro's own store would keep whole documents in one module, which for a docset of 2,800 documents is
 * 98 MB of source to write, bundle and parse.
 */
import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from './is-running.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Asked } from '../docset/read/questions.ts'
import type { Document } from '../sxs/document.ts'
import { toOutline, type DocumentOutline } from './outline.ts'
import { isSealed, readSealed, writeSealed } from './sealed-file.ts'

/** What is kept of a document beside its text. */
export interface CachedOutline {
  document: DocumentOutline
  /** What is wrong with the document. */
  diagnostics: Diagnostic[]
  /** What the document has asked of its docset: with other answers it is another. */
  asked: Asked
  /** Hash of the document: names the file that holds it whole. */
  text: string
}

/** The two names under which a document is kept: that of what was read, and that of what became of it. */
export type CachedNames = Pick<CachedOutline, 'text'> & { digest: string }

/** @param folder absolute path of the cache */
export function documentFile(folder: string, text: string): string {
  return path.join(folder, 'documents', `${text}.json`)
}

/** The hash of the document that such a file holds. */
export function textName(file: string): string {
  return path.basename(file, '.json')
}

function outlineFile(folder: string, digest: string): string {
  return path.join(folder, 'outlines', `${digest}.json`)
}

/** Nothing where either of the files is missing or is not what was written. */
export function findOutline(folder: string, digest: string): CachedOutline | undefined {
  const stored = readSealed(outlineFile(folder, digest))
  if (stored === undefined) return undefined
  const outline = JSON.parse(stored) as CachedOutline
  return isSealed(documentFile(folder, outline.text)) ? outline : undefined
}

/**
 * @param file as `documentFile` names it
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
  folder: string,
  digest: string,
  document: Document,
  { size, ...beside }: Pick<CachedOutline, 'diagnostics' | 'asked'> & { size: number },
): CachedOutline {
  const whole = JSON.stringify(document)
  const text = hash('sha256', whole).slice(0, 40)
  const outline = { document: toOutline(document, size), ...beside, text }
  writeSealed(documentFile(folder, text), whole)
  writeSealed(outlineFile(folder, digest), JSON.stringify(outline))
  return outline
}

/**
 * Removes the documents that no build asks for any more. A file that another running process is about
 * to write stays.
 */
export function removeOtherDocuments(folder: string, kept: readonly CachedNames[]): void {
  removeOthers(
    path.join(folder, 'outlines'),
    kept.map(({ digest }) => outlineFile(folder, digest)),
  )
  removeOthers(
    path.join(folder, 'documents'),
    kept.map(({ text }) => documentFile(folder, text)),
  )
}

function removeOthers(folder: string, files: readonly string[]): void {
  const kept = new Set(files)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const [, pid] = /\.(\d+)\.partial$/.exec(name) ?? []
    if (kept.has(file) || (pid !== undefined && isRunning(Number(pid)))) continue
    rmSync(file, { recursive: true, force: true })
  }
}
