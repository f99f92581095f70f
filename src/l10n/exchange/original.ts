/** What exchange files say of a document: its two files, where it was woven of them, and its translator. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { Unit, UnitDocument } from './unit.ts'
import { xmlText } from './xml.ts'

/** The file that translations are merged into. */
export function fileOf({ path, files }: UnitDocument): string {
  return files?.target ?? files?.source ?? path
}

/**
 * Names the file of the originals.
 *
 * @param by attribute that tells notes apart
 */
export function originalNotes({ files }: UnitDocument, by: 'category' | 'from'): Element[] {
  return files?.source ? [x('note', { [by]: 'source-file' }, xmlText(files.source))] : []
}

/** Whether a unit has a target, or a source that needs none. */
export function isTranslated({ pair }: Unit): boolean {
  return pair.target !== '' || pair.source === ''
}

/** Says whether people (`HT`) or a machine (`MT`) translated, where the document says so. */
export function typeNotes({ translationType }: UnitDocument, by: 'category' | 'from'): Element[] {
  return translationType ? [x('note', { [by]: 'translation-type' }, xmlText(translationType))] : []
}
