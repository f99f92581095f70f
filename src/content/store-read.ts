/** Reads a document and puts it into the cache. */
import { hash } from 'node:crypto'
import type { Diagnostic } from '../docset/diagnostics.ts'
import { readOne } from '../docset/read/read-one.ts'
import type { Reader } from '../docset/read/reader.ts'
import { storeDocument, type CachedOutline } from './document-cache.ts'

/** A document that is in the cache now. */
export interface Known extends CachedOutline {
  /** Names what was read. */
  digest: string
}

/** Of a document that cannot be read only diagnostics come. */
export type Stored = Known | { diagnostics: Diagnostic[] }

/**
 * @param cache absolute path of the cache
 * @param digest names what is read
 */
export function storeRead(reader: Reader, path: string, cache: string, digest: string): Stored {
  const { document, diagnostics, asked, isChanged } = readOne(reader, path)
  if (!document || !asked) return { diagnostics }
  // A changed document is not what its digest stands for: kept under it, it would be found when the
  // former text comes back.
  const own = isChanged ? nameFor(digest + JSON.stringify(document)) : digest
  const size = reader.survey.get(path)?.size ?? 0
  return { ...storeDocument(cache, own, document, { diagnostics, asked, size }), digest: own }
}

/** A file name that stands for a text. */
export function nameFor(text: string): string {
  return hash('sha256', text).slice(0, 40)
}
