/**
 * The Markdown engine takes time quadratic in the character references of a paragraph, and in the
 * underscores of a word: 80,000 of either took over two seconds. A tag among them ends such a run.
 */
import { NONCE } from './own-elements.ts'

/** References or underscores before a tag is set; as many take the engine less than a millisecond. */
const LONGEST = 500

const COUNTED = /&|(?<=[^\s_])_(?=[^\s_])/g
const NAME = `b-${NONCE}`
const TAG = `<${NAME}>`
const TAGS = new RegExp(`(?:<|&lt;|%3C)${NAME}(?:>|&gt;|%3E)`, 'g')

/** Sets tags in runs that are too long; `joinLongRuns` takes them out of the HTML again. */
export function splitLongRuns(markdown: string): string {
  if (markdown.length < 2 * LONGEST) return markdown
  let count = 0
  return markdown.replace(COUNTED, (found) => (++count % LONGEST === 0 ? TAG + found : found))
}

export function joinLongRuns(html: string): string {
  return html.includes(NAME) ? html.replace(TAGS, '') : html
}
