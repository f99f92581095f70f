/** What `npm run export` can write, by the name it is asked for. */
import type { Exporter } from './exporter.ts'
import { exportJson } from './json.ts'
import { rawTmx, tmx } from './tmx.ts'
import { writeExport } from './write-export.ts'
import { xliff12 } from './xliff-1.ts'
import { xliff20, xliff21 } from './xliff-2.ts'

export const exporters: Readonly<Record<string, Exporter>> = {
  json: exportJson,
  tmx: (...to) => writeExport(tmx, ...to),
  'tmx-raw': (...to) => writeExport(rawTmx, ...to),
  xliff21: (...to) => writeExport(xliff21, ...to),
  xliff20: (...to) => writeExport(xliff20, ...to),
  xliff12: (...to) => writeExport(xliff12, ...to),
}
