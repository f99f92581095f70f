/** Learn's constructs, and what Markdown leaves half done, become elements that a page can show. */
import { unified } from 'unified'
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

/** Changes the tree in place; the tokens of sentences stay. */
export function shape({ root, tokens, languages, file }: Parsed): void {
  unified()
    .use(rehypeContainers)
    .use(rehypeFigures)
    .use(rehypeVideos, languages)
    .use(rehypeXref)
    .use(rehypeCheckboxes)
    .use(rehypeDivs)
    .use(rehypeAlerts, languages)
    .use(rehypeHeadings, tokens)
    .use(rehypeTabs)
    .use(rehypeTables)
    .use(rehypeHighlight)
    .runSync(root, file)
}
