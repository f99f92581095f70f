/** What `npm run export` can write, by the name it is asked for. */
import type { GivenFolder } from '../../config/configured-folder.ts'
import { exportJson } from './json.ts'
import { rawTmx, tmx } from './tmx.ts'
import { writeExport, type Exported } from './write-export.ts'
import { xliff12 } from './xliff-1.ts'
import { xliff20, xliff21 } from './xliff-2.ts'

/**
 * Exports the source folder `root` into the folder `out`.
 *
 * @throws where there is nothing to export, or a file cannot be read or written
 */
export type Exporter = (
  root: string | GivenFolder,
  out: string,
  progress?: Progress,
) => Promise<Exported>

/** Told how many documents there are; what it returns is told each of them. */
export type Progress = (total: number) => () => void

export const exporters: Readonly<Record<string, Exporter>> = {
  json: exportJson,
  tmx: (...to) => writeExport(tmx, ...to),
  'tmx-raw': (...to) => writeExport(rawTmx, ...to),
  xliff21: (...to) => writeExport(xliff21, ...to),
  xliff20: (...to) => writeExport(xliff20, ...to),
  xliff12: (...to) => writeExport(xliff12, ...to),
}
