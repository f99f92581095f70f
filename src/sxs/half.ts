import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toInlineHtml } from './markdown.ts'
import rehypeAutolinks from './rehype-autolinks.ts'
import rehypeForeign from './rehype-foreign.ts'
import { escapeUnknownTags } from './unknown-tags.ts'

/** Where a half stands decides how it is read: as Markdown, or as it is inside an HTML block. */
export type Mode = 'markdown' | 'html'

/** No character here means anything to Markdown or HTML: such a half is its own rendering. */
const MARKUP = /[\\`*_[\]<>&~:@!\n]|www\./

/** Renders one half, alone, so that nothing in it can meet anything outside it. */
export function renderHalf(half: string, mode: Mode): ElementContent[] {
  if (!MARKUP.test(half)) return half === '' ? [] : [{ type: 'text', value: half }]
  const html = mode === 'markdown' ? toInlineHtml(half) : escapeUnknownTags(half)
  if (!html.includes('<') && !html.includes('&')) return [{ type: 'text', value: html }]
  const tree = fromHtml(html, { fragment: true })
  rehypeForeign()(tree)
  rehypeAutolinks()(tree)
  return tree.children as ElementContent[]
}
