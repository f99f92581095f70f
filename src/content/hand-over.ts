/** What the content layer has read, for the command that runs Astro in the same process. */
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Docset } from '../docset/docset.ts'
import { processWide } from './process-wide.ts'
import type { Entry } from './schema.ts'

export interface HandedOver {
  docset: Docset
  /** Every entry of the collection `documents`. */
  entries: Entry[]
  /** Where each of them is cached, in the same order. */
  files: string[]
  /** Of the configuration files and of documents that were left out; those of entries are theirs. */
  diagnostics: Diagnostic[]
}

const expected = processWide('documents', () => ({
  receive: (_: HandedOver): void => {},
}))

/** Gives what was read to whoever expects it. */
export function handOver(value: HandedOver): void {
  expected.receive(value)
}

/** What the content layer is going to read: there before pages are written. */
export function expectDocuments(): Promise<HandedOver> {
  const { promise, resolve } = Promise.withResolvers<HandedOver>()
  expected.receive = resolve
  return promise
}
