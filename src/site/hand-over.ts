/**
 * What the content layer has read, for the command that runs Astro in the same process: Astro
 * evaluates loaders in a module graph of its own, so the two share a symbol, not a module.
 */
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Docset } from '../docset/docset.ts'
import type { Entry } from './schema.ts'

export interface HandedOver {
  docset: Docset
  /** Every entry of the collection `documents`. */
  entries: Entry[]
  /** Of the configuration files and of documents that were left out; those of entries are theirs. */
  diagnostics: Diagnostic[]
}

const KEY = Symbol.for('taiyaku.documents')

const shared: typeof globalThis & { [KEY]?: HandedOver } = globalThis

export function handOver(value: HandedOver): void {
  shared[KEY] = value
}

/** @throws where nothing was handed over: the content layer has not run */
export function takeOver(): HandedOver {
  const value = shared[KEY]
  if (!value) throw new Error('Expected the content layer to have read the documents first')
  delete shared[KEY]
  return value
}
