/** What an exchange format is to `npm run export`: a document in, a piece of the file out. */
import type { Localized } from '../../sxs/document.ts'
import type { Finding } from '../quality/finding.ts'
import type { UnitDocument } from './unit.ts'

export interface Format {
  /** Name of the file, without folder. */
  file: string
  /** @param locales BCP 47 */
  head(locales: Localized): string
  /**
   * @param index number of the document in the file, from 1
   * @param findings of the document
   */
  document(document: UnitDocument, index: number, findings?: readonly Finding[]): string
  foot: string
  /** A file has one target language; those of other targets go to files of their own. */
  hasOneTarget?: boolean
}

/** What the formats say of their maker. */
export const TOOL = { name: 'taiyaku', version: '0.1.0' }
