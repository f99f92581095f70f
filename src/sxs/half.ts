import type { ElementContent } from 'hast'
import { toInlineHtml } from './markdown.ts'
import { parseHtml } from './parse-html.ts'
import rehypeAutolinks from './rehype-autolinks.ts'
import rehypeForeign from './rehype-foreign.ts'
import { escapeUnknownTags } from './unknown-tags.ts'

/** Where a half stands decides how it is read: as Markdown, or as it is inside an HTML block. */
export type Mode = 'markdown' | 'html'

/** No character here means anything to Markdown or HTML: such a half is its own rendering. */
const MARKUP = /[\\`*_[\]<>&~:@!\n]|www\./

/**
 * Renders one half, alone, so that nothing in it can meet anything outside it.
 *
 * @returns nothing where its tags are nested too deep to be shown as more than text
 */
export function renderHalf(half: string, mode: Mode): ElementContent[] | undefined {
  if (!MARKUP.test(half)) return half === '' ? [] : [{ type: 'text', value: half }]
  const html = mode === 'markdown' ? toInlineHtml(half) : escapeUnknownTags(half)
  if (!html.includes('<') && !html.includes('&')) return [{ type: 'text', value: html }]
  const tree = parseHtml(html)
  if (!tree) return undefined
  rehypeForeign()(tree)
  rehypeAutolinks()(tree)
  return tree.children as ElementContent[]
}
