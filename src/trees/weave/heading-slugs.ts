/** The fragments that headings have on sites of ordinary Markdown: GitHub's slug of their text. */
import GithubSlugger from 'github-slugger'
import { headingMark, withoutClosing } from '../dialect/heading-line.ts'
import { createFenceReader } from '../../sxs/markdown/fences.ts'

export interface HeadingAnchors {
  /** Offset of the line's first character. */
  start: number
  /** Those that its author wrote. */
  explicit: string[]
  /** `''` where the text has no letter. */
  slug: string
}

const TAG = /<a\s[^<>]*>(?:<\/a>)?/gi
const NAME = /(?<![\w-])(?:name|id)\s*=\s*["']?([^"'\s>]+)/i
/** The title of a tab is no place of its own. */
const TAB = /\]\(#tab\//

/** All headings of a text that begin with `#`, in order. */
export function readHeadings(text: string): HeadingAnchors[] {
  const headings: HeadingAnchors[] = []
  const slugger = new GithubSlugger()
  const isFenced = createFenceReader()
  let start = frontMatterEnd(text)
  for (const line of text.slice(start).split('\n')) {
    const mark = isFenced(line) ? undefined : headingMark(line)
    const heading = mark === undefined ? undefined : line.slice(mark)
    if (heading !== undefined && !TAB.test(heading)) {
      const tags = heading.match(TAG) ?? []
      const explicit = tags.flatMap((tag) => NAME.exec(tag)?.[1] ?? [])
      headings.push({ start, explicit, slug: slugger.slug(plainText(heading)) })
    }
    start += line.length + 1
  }
  return headings
}

function frontMatterEnd(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m.exec(text)?.[0].length ?? 0
}

/** What a heading shows, as text. */
function plainText(markdown: string): string {
  return withoutClosing(markdown)
    .replace(TAG, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .split(/(`+[^`]*`+)/)
    .map((part) => (part.startsWith('`') ? part.replaceAll('`', '') : withoutTags(part)))
    .join('')
    .trim()
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '').replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[*\\]/gu, '')
}
