import type { VFile } from 'vfile'
import type { Document } from '../sxs/document.ts'
import { scan } from '../sxs/pairs/scan.ts'
import { originOfFile } from './origin.ts'
import { pairLines, shownFiles } from './pair-lines.ts'

/** A document with the names of its two files, and its segments' lines in them. */
export function placeDocument(document: Document, file: VFile): Document {
  const origin = originOfFile(file)
  if (!origin) return document
  const lines = pairLines(origin, scan(String(file)).pairs)
  const segments = document.segments.map((segment, index) => {
    const { target, source } = lines[index] ?? {}
    return {
      ...segment,
      line: target ?? source ?? segment.line,
      ...(source !== undefined && { sourceLine: source }),
    }
  })
  return { ...document, files: shownFiles(origin), segments }
}
