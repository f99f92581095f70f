/** Learn's constructs, and what Markdown leaves half done, become elements that a page can show. */
import { unified } from 'unified'
import { COLUMN, IMAGE, ROW, VIDEO, ZONE } from './markdown/own-elements.ts'
import type { Parsed } from './parse.ts'
import rehypeAlerts from './rehype/learn/rehype-alerts.ts'
import rehypeCheckboxes from './rehype/learn/rehype-checkboxes.ts'
import rehypeContainers from './rehype/learn/rehype-containers.ts'
import rehypeDivs from './rehype/learn/rehype-divs.ts'
import rehypeTabs from './rehype/learn/rehype-tabs.ts'
import rehypeVideos from './rehype/learn/rehype-videos.ts'
import rehypeXref from './rehype/learn/rehype-xref.ts'
import rehypeFigures from './rehype/rehype-figures.ts'
import rehypeHeadings from './rehype/rehype-headings.ts'
import rehypeHighlight from './rehype/rehype-highlight.ts'
import rehypeTables from './rehype/rehype-tables.ts'
import { walkElements } from './rehype/walk-elements.ts'

/**
 * Changes the tree in place; the tokens of sentences stay. Each plugin visits the whole tree, so those
 * whose elements a document does not have are left out.
 */
export function shape({ root, tokens, languages, file }: Parsed): void {
  const names = new Set<string>()
  walkElements(root, ({ tagName }) => names.add(tagName))
  const has = (...tagNames: string[]) => tagNames.some((name) => names.has(name))
  unified()
    .use(has(ROW, COLUMN, ZONE) ? [rehypeContainers] : [])
    .use(has(IMAGE) ? [rehypeFigures] : [])
    .use(has(VIDEO) ? [[rehypeVideos, languages]] : [])
    .use(has('a') ? [rehypeXref] : [])
    .use(has('input') ? [rehypeCheckboxes] : [])
    .use(has('blockquote') ? [rehypeDivs] : [])
    .use(rehypeAlerts, languages)
    .use(rehypeHeadings, tokens)
    .use(has('a') ? [rehypeTabs] : [])
    .use(has('table') ? [rehypeTables] : [])
    .use(has('pre') ? [rehypeHighlight] : [])
    .runSync(root, file)
}
