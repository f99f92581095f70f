/** The originals that a document was woven of, as text beside which the current ones are laid. */
import { VFile } from 'vfile'
import { scan } from '../sxs/pairs/scan.ts'
import { toMarkdown } from '../trees/dialect/to-markdown.ts'
import type { LayerSpan } from '../trees/layer.ts'
import { originOfFile, type Origin } from '../trees/origin.ts'
import { toSourceText, type SourceText } from './source-text.ts'

/** The source side of a document: its file of originals, or what its pairs hold. */
export function originalText(file: VFile): SourceText {
  const origin = originOfFile(file)
  const original = origin?.files.source
  if (!origin || !original) return toSourceText(String(file))
  const layer = toMarkdown(new VFile({ path: original.shown, value: original.text }))
  const halves = scan(String(file)).pairs.map((pair) => {
    const [from, to] = rangeIn(origin, pair.sourceStart, pair.sourceEnd)
    return { pair, start: forwards(layer.spans, from), end: forwards(layer.spans, to) }
  })
  return { text: layer.text, halves }
}

/** Where a stretch of the woven text stands in the file of originals; empty where it does not. */
function rangeIn({ spans }: Origin, start: number, end: number): [number, number] {
  const own = spans.filter((span) => span.side === 'source' && span.start < end && span.end > start)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return [0, 0]
  const from = first.from + Math.max(0, start - first.start)
  return [from, last.from + Math.min(end, last.end) - last.start]
}

/** Where a character of the file stands in the text that was made of it. */
function forwards(spans: readonly LayerSpan[], offset: number): number {
  const span = spans.find(({ start, end, from }) => offset >= from && offset <= from + end - start)
  return span ? span.start + offset - span.from : 0
}
