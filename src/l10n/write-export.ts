/** Writes an exchange file, a document at a time. */
import path from 'node:path'
import type { Format } from './format.ts'
import { Failure } from '../cli/command.ts'
import type { VFile } from 'vfile'
import { openDocset, readUnitDocument, type UnitDocset } from './read-documents.ts'
import { writeWhole } from './write-whole.ts'
import { forbidden } from './xml.ts'

/** What was written. */
export interface Exported {
  file: string
  documents: number
  units: number
  /** Documents that could not be read; the rest was exported. */
  unread: VFile[]
  /** Characters that XML 1.0 cannot hold and the file therefore lacks. */
  dropped: { path: string; line: number; id: string; characters: string[] }[]
}

/**
 * Exports a source folder. The file appears under its name only when it is whole.
 *
 * @param progress told how many documents there are; what it returns is told each of them
 * @throws where there is no pair to export, or a file cannot be read or written
 */
export async function writeExport(
  format: Format,
  root: string,
  out: string,
  progress: (total: number) => () => void = () => () => {},
): Promise<Exported> {
  const docset = openDocset(root)
  const exported: Exported = {
    file: path.join(out, format.file),
    documents: 0,
    units: 0,
    unread: [],
    dropped: [],
  }
  await writeWhole(exported.file, write(docset, format, exported, progress(docset.files.length)))
  return exported
}

function* write(
  docset: UnitDocset,
  format: Format,
  exported: Exported,
  progress: () => void,
): Generator<string> {
  yield format.head(docset.locales)
  for (const [index, file] of docset.files.entries()) {
    progress()
    const document = readUnitDocument(file, docset, (unread) => exported.unread.push(unread))
    if (!document) continue
    exported.documents += document.units.length > 0 ? 1 : 0
    exported.units += document.units.length
    for (const { pair, line } of document.units) {
      const characters = [...forbidden(pair.source), ...forbidden(pair.target)]
      if (characters.length > 0) {
        exported.dropped.push({ path: document.path, line, id: pair.id, characters })
      }
    }
    const piece = format.document(document, index + 1)
    if (piece) yield piece
  }
  if (exported.units === 0)
    throw new Failure(
      'Expected side-by-side pairs in the documents, got none: nothing was exported',
    )
  yield format.foot
}
