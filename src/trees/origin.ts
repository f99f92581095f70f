/** Where the text of a document that was woven of two files comes from. */
import type { VFile } from 'vfile'
import type { Localized } from '../sxs/document.ts'
import type { Layer } from './layer.ts'

export type Side = keyof Localized

/** A file that a text comes from. */
export interface OriginFile {
  absolute: string
  /** Relative to the source folder. */
  shown: string
  /** As it is on the disk. */
  text: string
}

/** A stretch of the text that stands so in one of the files. Offsets are UTF-16. */
export interface OriginSpan {
  /** Offsets in the text; the end is exclusive. */
  start: number
  end: number
  side: Side
  /** Offset of `start` in the file. */
  from: number
}

export interface Origin {
  files: Partial<Localized<OriginFile>>
  /** In order, without overlap; what lies between them stands in neither file. */
  spans: OriginSpan[]
  /** What was found while the text was made, at its place in the files. */
  reports: VFile[]
}

/** The origin of a file's text; nothing where the text is the file's own. */
export function originOfFile(file: VFile): Origin | undefined {
  return file.data['origin'] as Origin | undefined
}

export function setOrigin(file: VFile, origin: Origin): void {
  file.data['origin'] = origin
}

/** The origin of a text that was made of one file. */
export function toOrigin(side: Side, file: OriginFile, { spans }: Layer, reports: VFile[]): Origin {
  return { files: { [side]: file }, spans: spans.map((span) => ({ ...span, side })), reports }
}
