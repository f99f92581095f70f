import type { VFile } from 'vfile'
import { readUnitDocument, type UnitDocset } from '../exchange/read-documents.ts'
import type { UnitDocument } from '../exchange/unit.ts'
import { subjectDocument } from './subject.ts'
import type { SubjectDocument } from './rule.ts'

/** A document with its pairs as rules see them. */
export type TypedDocument = SubjectDocument & UnitDocument

/**
 * Documents with pairs, one in memory at a time.
 *
 * @param step called at each file
 * @param unread receives files that cannot be read
 */
export function* readSubjects(
  docset: UnitDocset,
  step: () => void = () => {},
  unread: VFile[] = [],
): Generator<TypedDocument> {
  for (const found of docset.files) {
    step()
    const document = readUnitDocument(found, docset, (file) => unread.push(file))
    if (document && document.units.length > 0) yield { ...subjectDocument(document), ...document }
  }
}
