/**
 * What a text has of fragments, pairs and included files, in the order of the page: what others have to
 * know of a document before it is read, and what exports say of a segment's position.
 *
 * The text goes through the same front half as a document that is read (pairs, tables, directives, the
 * Markdown engine), so a heading is one however it is written. No tree is built of the HTML that comes
 * out: the few elements that matter are picked from it, in a tenth of the time.
 */
import { VFile } from 'vfile'
import { skipFrontMatter } from '../pairs/front-matter.ts'
import { scan, type Scan } from '../pairs/scan.ts'
import { readHalves, writeToken } from '../pairs/tokens.ts'
import { toSkeletonHtml } from '../markdown/skeleton-html.ts'
import { toSkeleton, toSourceToken } from '../markdown/skeleton.ts'
import { findMarks, type Mark } from './marks.ts'

interface Outline {
  /** In the order of the page; a name that is given twice stands here twice. */
  marks: Mark[]
  /** Files that it includes or quotes code from, as written; each once. */
  includes: string[]
}

/**
 * @param text the whole file; what is wrong with it is reported where it is read
 * @param found its pairs, where they are known
 */
export function readOutline(text: string, found: Scan = scan(text)): Outline {
  const file = new VFile({ value: text })
  const start = skipFrontMatter(text)
  const includes = new Set<string>()
  const note = (src: string) => void includes.add(src)
  const tokens = found.pairs.map((pair) => ({ pair, ...readHalves(pair, note) }))
  const skeleton = toSkeleton(text, found, start, (index) =>
    writeToken(tokens[index]!, index, toSourceToken),
  )
  const { html } = toSkeletonHtml(skeleton, file)
  const marks = findMarks(html, tokens)
  for (const mark of marks) if ('include' in mark) includes.add(mark.include)
  return { marks, includes: [...includes] }
}

/** Fragments of a text, each once. */
export function findAnchors(text: string): string[] {
  const names = readOutline(text).marks.flatMap((mark) => ('anchor' in mark ? mark.anchor : []))
  return [...new Set(names)]
}

/** What every directive that names a file begins with. */
const FILE_HINT = /\[!(?:include|code|notebook)|:::\s*code/i

/** Files that a text includes or quotes code from, as written; each once. */
export function findIncludes(text: string): string[] {
  return FILE_HINT.test(text) ? readOutline(text).includes : []
}
