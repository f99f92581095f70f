/** Lines of pairs in the files that a text was woven of. */
import type { Localized } from '../sxs/document.ts'
import type { Pair } from '../sxs/pairs/scan.ts'
import type { Origin } from './origin.ts'
import { createOriginPlaceOf } from './place-messages.ts'

/** 1-based; a language that a sentence does not have has none. */
export type PairLines = Partial<Localized<number>>

/** @param pairs of the woven text */
export function pairLines(origin: Origin, pairs: readonly Pair[]): PairLines[] {
  const placeOf = createOriginPlaceOf(origin)
  const lineOf = (side: 'target' | 'source', start: number, text: string) => {
    if (text === '') return {}
    const place = placeOf(start)
    return place.side === side ? { [side]: place.line } : {}
  }
  return pairs.map(({ target, targetStart, source, sourceStart }) => ({
    ...lineOf('target', targetStart, target),
    ...lineOf('source', sourceStart, source),
  }))
}

/** The files' names, relative to the source folder. */
export function shownFiles({ files }: Origin): Partial<Localized> {
  return {
    ...(files.target && { target: files.target.shown }),
    ...(files.source && { source: files.source.shown }),
  }
}
