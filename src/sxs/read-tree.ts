/**
 * From text to tree: the document with a token in the place of each half, Markdown rendered, included
 * files in their places. Each file is rendered alone, so nothing in one can meet anything in another.
 */
import type { Root } from 'hast'
import { unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { toContainers } from './markdown/containers.ts'
import { readDefinitions } from './markdown/definitions.ts'
import { toElements } from './markdown/directives.ts'
import type { OpenNested } from './markdown/expand-includes.ts'
import { readFrontMatter } from './pairs/front-matter.ts'
import { openInclude, type Chain, type ReadInclude } from './markdown/includes.ts'
import { MAX_INCLUSIONS } from './limits.ts'
import { toHtml } from './markdown/markdown.ts'
import { parseHtml } from './markdown/parse-html.ts'
import { createPlaceOf } from './pairs/places.ts'
import { toPlainHtml } from './markdown/plain-html.ts'
import rehypeAutolinks from './rehype/rehype-autolinks.ts'
import rehypeCodeReferences from './rehype/learn/rehype-code-references.ts'
import rehypeEmoji from './rehype/rehype-emoji.ts'
import rehypeForeign from './rehype/rehype-foreign.ts'
import rehypeIncludes from './rehype/learn/rehype-includes.ts'
import rehypeIndentedText from './rehype/rehype-indented-text.ts'
import rehypeOrigin from './rehype/rehype-origin.ts'
import { reportComplex } from './report-complex.ts'
import { scan, type Scan } from './pairs/scan.ts'
import { toSkeleton } from './markdown/skeleton.ts'
import { createHiddenReport } from './markdown/report-hidden.ts'
import { repairTables } from './markdown/tables.ts'
import { readHalves, writeToken, type Token } from './pairs/tokens.ts'
import { restoreDirectives } from './markdown/written.ts'

export interface Tree {
  root: Root
  /** By the number that the tree's token elements carry; the document's own come first. */
  tokens: Token[]
  /** The document's own pairs. */
  found: Scan
}

/**
 * @param file the document
 * @param path its path inside the source folder
 * @param start offset of the first character after its front matter
 */
export function readTree(
  file: VFile,
  path: string,
  start: number,
  readInclude?: ReadInclude,
): Tree {
  const tokens: Token[] = []
  let inclusions = 0
  const found = scan(String(file))
  return { root: read(file, found, [path], start), tokens, found }

  function read(file: VFile, found: Scan, chain: Chain, start: number, at?: Point): Root {
    const text = String(file)
    const own = found.pairs[0]?.id.split('-')[0] ?? ''
    const placeOf = createPlaceOf(text)
    const first = tokens.length
    const definitions = readDefinitions(text)
    const open = (src: string) => openInclude(src, chain, file, readInclude)
    const nested = openNested(chain, file)
    for (const pair of found.pairs) {
      tokens.push({
        pair,
        ...readHalves(pair, nested),
        label: !at && pair.id.startsWith(`${own}-`) ? pair.id.slice(own.length + 1) : pair.id,
        place: at ?? placeOf(pair.start),
        from: chain.at(-1)!,
        definitions,
      })
    }
    const skeleton = toSkeleton(text, found, start, (index) =>
      writeToken(tokens[first + index]!, first + index),
    )
    const repaired = repairTables(skeleton.text, file, skeleton.lineOf)
    const markdown = toElements(toContainers(repaired, file, skeleton.lineOf))
    const tree = parseHtml(toHtml(markdown, createHiddenReport(file))) ?? readPlain(repaired, file)
    unified()
      .use(rehypeForeign)
      .use(rehypeAutolinks)
      .use(rehypeIndentedText)
      .use(rehypeEmoji)
      .runSync(tree, file)
    restoreDirectives(tree)
    if (at) rehypeOrigin(chain.at(-1)!)(tree)
    const include = (src: string): Root | undefined => {
      const included = ++inclusions > MAX_INCLUSIONS ? undefined : open(src)
      if (!included) return undefined
      // What is wrong with an included file is reported where it is read for itself.
      const inner = new VFile({ path: included.path, value: included.text })
      const { end } = readFrontMatter(included.text, new VFile())
      const place = at ?? placeOf(Math.max(0, text.indexOf(src)))
      return read(inner, scan(included.text), [...chain, included.path], end, place)
    }
    unified().use(rehypeIncludes, include).use(rehypeCodeReferences, open).runSync(tree, file)
    return tree
  }

  function openNested(chain: Chain, file: VFile): OpenNested {
    return (src) => {
      const opened = openInclude(src, chain, file, readInclude)
      return opened && { file: opened, open: openNested([...chain, opened.path], new VFile()) }
    }
  }
}

/** The text without its structure, where that is too deep to be shown. */
function readPlain(markdown: string, file: VFile): Root {
  reportComplex('blocks', file, { line: 1, column: 1 })
  return parseHtml(toPlainHtml(markdown)) ?? { type: 'root', children: [] }
}
