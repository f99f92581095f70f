/** What dialects leave alone in a text: code, comments, front matter; and what MDX never shows: modules. */
import { markdownToMdast, mdxToMdast } from 'satteri'
import { createPositionOf } from '../../sxs/pairs/positions.ts'
import { blankRanges, type Range } from './inside.ts'
import { findTooMuch } from './mdx/limits.ts'
import { findScripts } from './mdx/modules.ts'

export interface Protected {
  /** Code, comments, front matter, modules: in order, without overlap. */
  ranges: Range[]
  /** `import` and `export` of MDX; scripts and styles of Markdown. */
  modules: Range[]
  /** Why the text is no MDX, though its name or its modules say so. */
  fault?: { line: number; column: number; reason: string }
}

interface Node {
  type: string
  position?: { start: { offset?: number }; end: { offset?: number } }
  children?: Node[]
}

const FEATURES = { frontmatter: true } as const
const KEPT = new Set(['code', 'inlineCode', 'yaml', 'toml', 'mdxjsEsm'])

/** Finds them by the engine that renders pages; what is no MDX is read as Markdown. */
export function findProtected(text: string, isMdx: boolean): Protected {
  const found: Protected = { ranges: [], modules: [] }
  const comments = findComments(text)
  const tree = isMdx ? parseMdx(blankRanges(text, comments), found) : undefined
  collect(tree ?? (markdownToMdast(text, { features: FEATURES }) as Node), found)
  if (isMdx && !tree) found.modules.push(...findModules(text))
  if (!isMdx) found.modules.push(...findScripts(text, found.ranges))
  found.ranges = withoutOverlap([...found.ranges, ...found.modules, ...comments])
  return found
}

function parseMdx(text: string, found: Protected): Node | undefined {
  const tooMuch = findTooMuch(text)
  if (tooMuch) {
    const { line, column } = createPositionOf(text)(tooMuch.offset)
    found.fault = { line, column, reason: tooMuch.reason }
    return undefined
  }
  try {
    return mdxToMdast(text, { features: FEATURES }) as Node
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const [, line, column] = /(?<!\d)(\d+):(\d+)/.exec(reason) ?? []
    found.fault = {
      line: Number(line ?? 1),
      column: Number(column ?? 1),
      reason: reason.split('\n')[0]!,
    }
    return undefined
  }
}

function collect(node: Node, found: Protected): void {
  const { start, end } = node.position ?? {}
  if (KEPT.has(node.type) && start?.offset !== undefined && end?.offset !== undefined) {
    const range: Range = [start.offset, end.offset]
    if (node.type === 'mdxjsEsm') found.modules.push(range)
    else found.ranges.push(range)
    return
  }
  for (const child of node.children ?? []) collect(child, found)
}

/** The lines of modules, to the next blank one, where no parser tells. */
function findModules(text: string): Range[] {
  const lines =
    /^(?:import\s[^\n]*?['"][^\n]*|export\s+(?:const|default|function|let)\b[^\n]*)(?:\n(?!\s*\n)[^\n]*)*/gm
  return Array.from(text.matchAll(lines), (match) => [match.index, match.index + match[0].length])
}

/** Comments of HTML, which Docusaurus has in MDX too. */
function findComments(text: string): Range[] {
  const comments: Range[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const end = text.indexOf('-->', start + '<!--'.length)
    if (end < 0) break
    comments.push([start, end + '-->'.length])
    start = text.indexOf('<!--', end)
  }
  return comments
}

function withoutOverlap(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0]))
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range)
  return kept
}
