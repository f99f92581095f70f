/** Where a unit stands: in two trees in one of two files, and its other half in the other. */
import type { Localized } from '../../sxs/document.ts'
import type { UnitDocument } from './unit.ts'

/** A line of a file. */
export interface Place {
  /** Relative to the source folder. */
  file: string
  /** 1-based. */
  line: number
}

/** The places of each half that there is, by the keys of a document's units; none where it is one file. */
export function placesOf({ files, units }: UnitDocument): Map<string, Partial<Localized<Place>>> {
  if (!files) return new Map()
  return new Map(
    units.map(({ key, line, sourceLine, pair }) => [
      key,
      {
        ...(files.target && pair.target !== '' && { target: { file: files.target, line } }),
        ...(files.source &&
          sourceLine !== undefined && { source: { file: files.source, line: sourceLine } }),
      },
    ]),
  )
}

/** The place to look at: where its target is, or the source of one that is not translated. */
export function placeOf({
  places,
  path,
  line,
}: {
  places?: Partial<Localized<Place>>
  path: string
  line: number
}): Place {
  return places?.target ?? places?.source ?? { file: path, line }
}

/** `file:line`, or the line alone in a report that has named the file. */
export function showPlace({ file, line }: Place, named?: string): string {
  return file === named ? String(line) : `${file}:${line}`
}

/** The names of a document's files, its translation's first. */
export function showFiles(path: string, files?: Partial<Localized>): string {
  const { target, source } = files ?? {}
  return [target ?? (source ? undefined : path), source].filter(Boolean).join(' beside ')
}
