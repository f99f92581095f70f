/** Documents as they are indexed, kept between builds: what is missing or damaged is made again. */
import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { loadDocument, textName } from '../../content/document-cache.ts'
import { readSealed, writeSealed } from '../../content/sealed-file.ts'
import { indexDocument, type IndexedDocument } from './index-document.ts'

export interface KeptDocuments {
  /** Absolute path. */
  folder: string
  /** Stands for the code that makes them. */
  salt: string
}

/** @param file of the cached document, which is named for what it says */
export function indexCached(file: string, kept: KeptDocuments | undefined): IndexedDocument {
  if (!kept) return indexDocument(loadDocument(file))
  const place = path.join(kept.folder, nameOf(file, kept))
  const text = readSealed(place)
  if (text !== undefined) return JSON.parse(text) as IndexedDocument
  const made = indexDocument(loadDocument(file))
  writeSealed(place, JSON.stringify(made))
  return made
}

/** Removes all but those of these cached documents. */
export function removeOtherIndexed(kept: KeptDocuments, files: readonly string[]): void {
  const names = new Set(files.map((file) => nameOf(file, kept)))
  mkdirSync(kept.folder, { recursive: true })
  for (const name of readdirSync(kept.folder))
    if (!names.has(name)) rmSync(path.join(kept.folder, name), { force: true })
}

function nameOf(file: string, { salt }: KeptDocuments): string {
  return `${hash('sha256', salt + textName(file)).slice(0, 40)}.json`
}
