import type { VFile } from 'vfile'
import type { Choice } from './choose-documents.ts'
import type { GivenFolder } from '../../config/configured-folder.ts'

/**
 * Exports the source folder `root` into the folder `out`. A file appears under its name only when it is
 * whole.
 *
 * @throws where there is nothing to export, or a file cannot be read or written
 */
export type Exporter = (
  root: string | GivenFolder,
  out: string,
  progress?: Progress,
  choice?: Choice,
) => Promise<Exported>

/** Told how many steps there are; what it returns is called at each of them. */
export type Progress = (total: number) => () => void

/** What was written. */
export interface Exported {
  file: string
  /** Files of other target languages, where the format holds one only. */
  others?: string[]
  documents: number
  units: number
  /** Documents that could not be read; the rest was exported. */
  unread: VFile[]
  /** Characters that XML 1.0 cannot hold and the file therefore lacks. */
  dropped: { path: string; line: number; id: string; characters: string[] }[]
}

/** For callers that show none. */
export const noProgress: Progress = () => () => {}
