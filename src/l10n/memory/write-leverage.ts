/** Figures of a memory, for people, for programs and for a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import { KINDS, type Counts } from './leverage.ts'

export interface Row {
  /** Path of a file; `''` for the sum. */
  path: string
  counts: Counts
}

export const leverageFormats: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  text: (rows) => rows.map(toText).join('\n') + '\n',
  json: (rows) => JSON.stringify(rows, null, 2) + '\n',
  csv: (rows) => {
    const records = rows.map(({ path, counts }) => [
      path || 'all',
      ...KINDS.flatMap((kind) => [counts[kind].units, counts[kind].words]),
    ])
    const header = KINDS.flatMap((kind) => [`${kind} units`, `${kind} words`])
    return stringify([['file', ...header], ...records])
  },
}

function toText({ path, counts }: Row): string {
  const shares = KINDS.filter((kind) => counts[kind].units > 0).map(
    (kind) =>
      `  ${kind.padEnd(10)}  ${String(counts[kind].units).padStart(8)} units  ${String(counts[kind].words).padStart(9)} words`,
  )
  return [path || 'all files', ...shares].join('\n')
}
