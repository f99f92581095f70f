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
import { findMarks, type Marks } from './marks.ts'

interface Outline extends Marks {
  /** Files that it includes or quotes code from, as written; each once. */
  includes: string[]
}

/**
 * @param text the whole file; what is wrong with it is reported where it is read
 * @param scanned its pairs, where they are known
 */
export function readOutline(text: string, scanned: Scan = scan(text)): Outline {
  const file = new VFile({ value: text })
  const start = skipFrontMatter(text)
  const includes = new Set<string>()
  const note = (src: string) => void includes.add(src)
  const tokens = scanned.pairs.map((pair) => ({ pair, ...readHalves(pair, note) }))
  const skeleton = toSkeleton(text, scanned, start, (index) =>
    writeToken(tokens[index]!, index, toSourceToken),
  )
  const { html } = toSkeletonHtml(skeleton, file)
  const found = findMarks(html, tokens)
  for (const mark of found.marks) if ('include' in mark) includes.add(mark.include)
  return { ...found, includes: [...includes] }
}

/** What a text has but for pairs: all that its fragments come from. */
export function findFragments(text: string): Marks {
  const { marks, named } = readOutline(text)
  return { marks: marks.filter((mark) => !('pair' in mark)), named }
}

/** What every directive that names a file begins with. */
const FILE_HINT = /\[!(?:include|code|notebook)|:::\s*code/i

/** Files that a text includes or quotes code from, as written; each once. */
export function findIncludes(text: string): string[] {
  return FILE_HINT.test(text) ? readOutline(text).includes : []
}
