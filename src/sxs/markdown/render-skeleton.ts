import type { Root } from 'hast'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { FILE_START } from '../messages.ts'
import rehypeAutolinks from '../rehype/rehype-autolinks.ts'
import rehypeEmoji, { hasShortcode } from '../rehype/rehype-emoji.ts'
import rehypeForeign from '../rehype/rehype-foreign.ts'
import rehypeIndentedText from '../rehype/rehype-indented-text.ts'
import { reportComplex } from '../report-complex.ts'
import { parseHtml } from './parse-html.ts'
import { toPlainHtml } from './plain-html.ts'
import { toSkeletonHtml } from './skeleton-html.ts'
import type { Skeleton } from './skeleton.ts'
import { restoreDirectives } from './written.ts'

/** The tree of a skeleton; its tokens are elements, Learn's directives elements of the pipeline's own. */
export function renderSkeleton(skeleton: Skeleton, file: VFile): Root {
  const { html, repaired } = toSkeletonHtml(skeleton, file)
  const tree = parseHtml(html) ?? parsePlain(repaired, file)
  // Each plugin visits the whole tree; few documents have anything for the last two.
  unified()
    .use(rehypeForeign)
    .use(html.includes('<a') ? [rehypeAutolinks] : [])
    .use(html.includes('<pre') ? [rehypeIndentedText] : [])
    .use(hasShortcode(html) ? [rehypeEmoji] : [])
    .runSync(tree, file)
  restoreDirectives(tree, html)
  return tree
}

/** The text without its structure, where that is too deep to be shown. */
function parsePlain(text: string, file: VFile): Root {
  reportComplex('blocks', file, FILE_START)
  return parseHtml(toPlainHtml(text)) ?? { type: 'root', children: [] }
}
