import type { BlockText } from './block-text.ts'
import type { Span } from './span.ts'

interface Part {
  start: number
  end: number
  /** In HTML, the element the text stands in. */
  tag: string
}

const BLOCK_TAG =
  /^<\/?(br|address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|pre|script|style)(?![\w-])/i
const RAW_TAG = /^<(pre|script|style)(?![\w-])/i

/** Cuts at line breaks and at tags of blocks, not inside links and emphasis. */
export function splitText(
  block: BlockText,
  spans: readonly Span[],
  from: number,
  isHtml: boolean,
): Part[] {
  const parts: Part[] = []
  let start = from
  let tag = isHtml ? 'html' : ''
  let rawEnd = ''
  for (const cut of findCuts(block, spans)) {
    if (cut.start === cut.end) {
      parts.push({ start, end: cut.start, tag })
      start = cut.start
      continue
    }
    const written = block.text.slice(cut.start, cut.end)
    const match = BLOCK_TAG.exec(written)
    if (!match) continue
    const name = match[1]!.toLowerCase()
    if (rawEnd === '') parts.push({ start, end: cut.start, tag })
    else if (written.toLowerCase().startsWith(rawEnd)) rawEnd = ''
    if (RAW_TAG.test(written)) rawEnd = `</${name}`
    else if (isHtml && !written.startsWith('</') && name !== 'br') tag = name
    start = cut.end
  }
  if (rawEnd === '') parts.push({ start, end: block.text.length, tag })
  return parts
}

/** Tags, and hard line breaks that are in no span, in order. */
function findCuts({ hardBreaks }: BlockText, spans: readonly Span[]): Omit<Part, 'tag'>[] {
  const tags = spans.filter(({ kind }) => kind === 'tag')
  if (hardBreaks.length === 0) return tags
  let next = 0
  const breaks = hardBreaks.filter((at) => {
    while (next < spans.length && spans[next]!.end <= at) next++
    return !(next < spans.length && spans[next]!.start < at)
  })
  return [...tags, ...breaks.map((at) => ({ start: at, end: at }))].sort(
    (a, b) => a.start - b.start,
  )
}
