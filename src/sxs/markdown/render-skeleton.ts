import type { Root } from 'hast'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { FILE_START } from '../messages.ts'
import rehypeAutolinks from '../rehype/rehype-autolinks.ts'
import rehypeForeign from '../rehype/rehype-foreign.ts'
import rehypeIndentedText from '../rehype/rehype-indented-text.ts'
import { reportComplex } from '../report-complex.ts'
import { toContainers } from './containers.ts'
import { toElements } from './directives.ts'
import { toHtml } from './markdown.ts'
import { parseHtml } from './parse-html.ts'
import { toPlainHtml } from './plain-html.ts'
import type { Skeleton } from './skeleton.ts'
import { repairTables } from './tables.ts'
import { restoreDirectives } from './written.ts'

/** The tree of a skeleton; its tokens are elements, Learn's directives elements of the pipeline's own. */
export function renderSkeleton({ text, lineOf }: Skeleton, file: VFile): Root {
  const repaired = repairTables(text, file, lineOf)
  const html = toHtml(toElements(toContainers(repaired, file, lineOf)))
  const tree = parseHtml(html) ?? parsePlain(repaired, file)
  unified().use(rehypeForeign).use(rehypeAutolinks).use(rehypeIndentedText).runSync(tree, file)
  restoreDirectives(tree, html)
  return tree
}

/** The text without its structure, where that is too deep to be shown. */
function parsePlain(skeleton: string, file: VFile): Root {
  reportComplex('blocks', file, FILE_START)
  return parseHtml(toPlainHtml(skeleton)) ?? { type: 'root', children: [] }
}
