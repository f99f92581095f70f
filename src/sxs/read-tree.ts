/**
 * From text to tree: the document with a token for each half, Markdown rendered, included files put in.
 * Each file is rendered alone, so nothing in one can meet anything in another.
 */
import type { Element, Root } from 'hast'
import { unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { MAX_INCLUSIONS, MAX_QUOTED } from './limits.ts'
import { readDefinitions } from './markdown/definitions.ts'
import { noteOf } from './notes/elements.ts'
import type { OpenNested } from './markdown/learn/expand-includes.ts'
import { openInclude, type Chain, type ReadInclude } from './markdown/learn/open-include.ts'
import { renderSkeleton } from './markdown/render-skeleton.ts'
import { toSkeleton } from './markdown/skeleton.ts'
import { skipFrontMatter } from './pairs/front-matter.ts'
import { createPositionOf, type PositionOf } from './pairs/positions.ts'
import { scan, type Scan } from './pairs/scan.ts'
import { readHalves, writeToken, type Token } from './pairs/tokens.ts'
import rehypeCodeReferences, { type Quotable } from './rehype/learn/rehype-code-references.ts'
import rehypeIncludes from './rehype/learn/rehype-includes.ts'
import { takeNoteSections } from './notes/rehype-notes.ts'
import rehypeOrigin from './rehype/rehype-origin.ts'

export interface Tree {
  root: Root
  /** By the number that the tree's token elements carry; the document's own come first. */
  tokens: Token[]
  /** The document's own pairs. */
  scan: Scan
}

/** What is known while a document and the files it includes are read. */
interface Reading {
  tokens: Token[]
  /** Files included so far. */
  inclusions: number
  readInclude: ReadInclude | undefined
  /** Characters of code that may still be quoted. */
  quotable: Quotable
  /** Sections of footnotes, of the document and of what it includes. */
  notes: Element[]
}

/** The document, or a file that it includes. */
interface Part {
  file: VFile
  positionOf: PositionOf
  scan: Scan
  /** Its path comes last. */
  chain: Chain
  /** An included file: where the document includes it. */
  includedAt?: Point
}

/** @param document its path is that inside the source folder */
export function readTree(
  { file, path, positionOf }: { file: VFile; path: string; positionOf: PositionOf },
  readInclude?: ReadInclude,
): Tree {
  const quotable = { characters: MAX_QUOTED }
  const reading: Reading = { tokens: [], inclusions: 0, readInclude, quotable, notes: [] }
  const part: Part = { file, positionOf, scan: scan(String(file)), chain: [path] }
  const root = readPart(part, reading)
  root.children.push(...reading.notes)
  return { root, tokens: reading.tokens, scan: part.scan }
}

function readPart(part: Part, reading: Reading): Root {
  const { file, chain } = part
  const text = String(file)
  const first = reading.tokens.length
  for (const token of toTokens(part, reading)) reading.tokens.push(token)
  const skeleton = toSkeleton(text, part.scan, skipFrontMatter(text), (index) =>
    writeToken(reading.tokens[first + index]!, first + index),
  )
  const tree = renderSkeleton(skeleton, file)
  if (part.includedAt) rehypeOrigin(chain.at(-1)!)(tree)
  const open = (src: string) => openInclude(src, chain, file, reading.readInclude)
  unified()
    .use(rehypeIncludes, (src) => readIncluded(src, part, reading))
    .use(rehypeCodeReferences, open, reading.quotable)
    .runSync(tree, file)
  // A file of one line can stand in a line, without its footnotes.
  reading.notes.push(...takeNoteSections(tree))
  return tree
}

function toTokens({ file, positionOf, scan, chain, includedAt }: Part, reading: Reading): Token[] {
  const prefix = `${scan.pairs[0]?.id.split('-')[0] ?? ''}-`
  const open = nestedOpener(chain, file, reading.readInclude)
  const notes = scan.pairs.flatMap((pair) => noteOf(pair) ?? [])
  const definitions = readDefinitions(String(file), notes)
  return scan.pairs.map((pair) => ({
    pair,
    ...readHalves(pair, open),
    label: !includedAt && pair.id.startsWith(prefix) ? pair.id.slice(prefix.length) : pair.id,
    position: includedAt ?? positionOf(pair.start),
    from: chain.at(-1)!,
    definitions,
  }))
}

function readIncluded(src: string, part: Part, reading: Reading): Root | undefined {
  if (++reading.inclusions > MAX_INCLUSIONS) return undefined
  const included = openInclude(src, part.chain, part.file, reading.readInclude)
  if (!included) return undefined
  const { path, text } = included
  const at = Math.max(0, String(part.file).indexOf(src))
  const inner: Part = {
    // What is wrong with an included file is reported where it is read for itself.
    file: new VFile({ path, value: text }),
    positionOf: createPositionOf(text),
    scan: scan(text),
    chain: [...part.chain, path],
    includedAt: part.includedAt ?? part.positionOf(at),
  }
  return readPart(inner, reading)
}

/** Opens what the halves of a file include, and what that includes in turn. */
function nestedOpener(chain: Chain, file: VFile, readInclude: ReadInclude | undefined): OpenNested {
  return (src) => {
    const opened = openInclude(src, chain, file, readInclude)
    if (!opened) return undefined
    const open = nestedOpener([...chain, opened.path], new VFile(), readInclude)
    return { file: opened, open }
  }
}
