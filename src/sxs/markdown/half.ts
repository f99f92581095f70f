import type { ElementContent, Root } from 'hast'
import { isPhrasingName } from '../rehype/content-model.ts'
import { toInlineHtml } from './markdown.ts'
import { CODE, FORM, IMAGE, INCLUDE, VIDEO, XREF } from './own-elements.ts'
import { parseHtml } from './parse-html.ts'
import { definitionsFor, type Definitions } from './definitions.ts'
import { toElements } from './learn/directives.ts'
import { replaceFrames } from './learn/embedded-frames.ts'
import rehypeAutolinks from '../rehype/rehype-autolinks.ts'
import rehypeCheckboxes from '../rehype/learn/rehype-checkboxes.ts'
import { rehypeInlineCode } from '../rehype/learn/rehype-code-references.ts'
import rehypeEmoji, { replaceShortcodes } from '../rehype/rehype-emoji.ts'
import rehypeFigures from '../rehype/rehype-figures.ts'
import { rehypeInlineForms } from '../rehype/learn/rehype-forms.ts'
import rehypeForeign from '../rehype/rehype-foreign.ts'
import rehypeMedia from '../rehype/rehype-media.ts'
import { rehypeInlineVideos } from '../rehype/learn/rehype-videos.ts'
import rehypeXref from '../rehype/learn/rehype-xref.ts'
import { escapeUnknownTags } from './unknown-tags.ts'
import { restoreDirectives } from './written.ts'

/** Where a half stands decides how it is read: as Markdown, or as it is inside an HTML block. */
export type Mode = 'markdown' | 'html'

/** No character here means anything to Markdown or HTML: such a half is its own rendering. */
const MARKUP = /[\\`*_[\]<>&~:@!\n\r\0]|www\./

const NONE: Definitions = new Map()

/** What changes a half, each with what the half must hold to be changed. */
const PLUGINS: [plugin: () => (tree: Root) => void, ...hints: string[]][] = [
  [rehypeForeign, '='],
  [rehypeAutolinks, '<a'],
  [rehypeEmoji, ':'],
  [rehypeFigures, IMAGE],
  [rehypeMedia, '<img'],
  [rehypeInlineVideos, VIDEO, '<img'],
  [rehypeInlineForms, FORM],
  [rehypeInlineCode, CODE, INCLUDE],
  [rehypeXref, XREF, '<a'],
  [rehypeCheckboxes, '<input'],
]

/**
 * Renders one half, alone, so that nothing in it can meet anything outside it.
 *
 * @param definitions of the file it stands in
 * @returns nothing where its tags are nested too deep to be shown as more than text
 */
export function renderHalf(
  half: string,
  mode: Mode,
  definitions: Definitions = NONE,
): ElementContent[] | undefined {
  if (!MARKUP.test(half)) return half === '' ? [] : [{ type: 'text', value: half }]
  const text = toElements(half.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n'))
  const html =
    mode === 'markdown'
      ? toInlineHtml(text, definitionsFor(text, definitions))
      : escapeUnknownTags(replaceFrames(text))
  if (!html.includes('<') && !html.includes('&'))
    return [{ type: 'text', value: replaceShortcodes(html) }]
  const tree = parseHtml(html)
  if (!tree) return undefined
  restoreDirectives(tree, html)
  const held = html.toLowerCase()
  for (const [plugin, ...hints] of PLUGINS)
    if (hints.some((hint) => held.includes(hint))) plugin()(tree)
  return tree.children.flatMap((node) => toPhrasing(node as ElementContent))
}

/**
 * A half is a run of text: of a block in it, or of what the parser made of a stray tag, the content
 * stays, set apart by spaces. In a paragraph a browser would end the whole pair there.
 */
function toPhrasing(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  node.children = node.children.flatMap(toPhrasing)
  if (isPhrasingName(node.tagName)) return [node]
  const space: ElementContent = { type: 'text', value: ' ' }
  return node.children.length === 0 ? [] : [space, ...node.children, space]
}
