/** What crosses threads when documents are read over the cores. */
import type { Document } from '../../sxs/document.ts'
import { placeMessages } from '../../trees/place-messages.ts'
import { toDiagnostics, type Diagnostic } from '../diagnostics.ts'
import type { Asked } from './questions.ts'
import type { Reader } from './reader.ts'

/** What a thread is started with. */
export type ReadWorkerData = Pick<Reader, 'docset' | 'survey' | 'options'>

/** A document that was read. */
export interface ReadDocument {
  path: string
  /** Absent where the file cannot be read; a diagnostic says why. */
  document?: Document
  /** What the document has asked of its docset. */
  asked?: Asked
  diagnostics: Diagnostic[]
  /** It is not the document that the reader's digest stands for. */
  isChanged: boolean
}

/** Reads one document. */
export function readOne(reader: Reader, path: string): ReadDocument {
  const { document, file, asked, isChanged = false } = reader.read(path)
  const diagnostics = toDiagnostics(placeMessages(file))
  return { path, ...(document && { document, asked }), diagnostics, isChanged }
}
