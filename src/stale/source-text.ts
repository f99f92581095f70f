import { scan, type Pair } from '../sxs/pairs/scan.ts'

/** A document in the language of its originals alone. */
export interface SourceText {
  text: string
  /** Where each pair's source half stands in it, in the order of pairs; the end is exclusive. */
  halves: { pair: Pair; start: number; end: number }[]
}

/** Puts each pair's source half in the pair's place. */
export function toSourceText(document: string): SourceText {
  const { pairs } = scan(document)
  const halves: SourceText['halves'] = []
  let text = ''
  let at = 0
  for (const pair of pairs) {
    text += document.slice(at, pair.start)
    halves.push({ pair, start: text.length, end: text.length + pair.source.length })
    text += pair.source
    at = pair.end
  }
  return { text: text + document.slice(at), halves }
}
