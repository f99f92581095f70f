/** Puts messages about a woven text where its author looks: at the line of the file it comes from. */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { createPositionOf, type PositionOf } from '../sxs/pairs/positions.ts'
import { spanBefore } from './layer.ts'
import { originOfFile, type Origin, type Side } from './origin.ts'

export interface OriginPlace {
  side: Side
  /** Relative to the source folder. */
  shown: string
  /** 1-based. */
  line: number
  column: number
  /** In the file. */
  offset: number
}

/** Makes the finder of places: from an offset of the woven text to that of a file. */
export function createOriginPlaceOf({ files, spans }: Origin): (offset: number) => OriginPlace {
  const places: Partial<Record<Side, PositionOf>> = {}
  const sides = (['target', 'source'] as const).filter((side) => files[side])
  return (offset) => {
    const span = spans[Math.max(0, spanBefore(spans, offset))]
    const side = span && files[span.side] ? span.side : sides[0]!
    const file = files[side]!
    const at = span ? span.from + Math.max(0, Math.min(offset, span.end) - span.start) : 0
    places[side] ??= createPositionOf(file.text)
    const { line, column } = places[side](at)
    return { side, shown: file.shown, line, column, offset: at }
  }
}

/**
 * The messages of a file by the files they are about: the file itself, where its text is its own; else
 * its target, then its source, with the places there.
 */
export function placeMessages(file: VFile): VFile[] {
  const origin = originOfFile(file)
  if (!origin) return [file]
  const placeOf = createOriginPlaceOf(origin)
  const starts = lineStarts(String(file))
  const homes = (['target', 'source'] as const).flatMap((side) => {
    const own = origin.files[side]
    return own ? [{ shown: own.shown, home: new VFile({ path: own.shown }) }] : []
  })
  for (const message of file.messages) {
    const { line, column } = message
    const isPlaced = line !== undefined
    const place = placeOf(isPlaced ? (starts[line - 1] ?? 0) + (column ?? 1) - 1 : 0)
    const home = homes.find(({ shown }) => shown === place.shown)!.home
    home.messages.push(isPlaced ? moved(message, place) : message)
  }
  return [...homes.map(({ home }) => home), ...origin.reports]
}

function moved(message: VFileMessage, { line, column }: OriginPlace): VFileMessage {
  message.line = line
  message.column = column
  message.place = { line, column }
  return message
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
