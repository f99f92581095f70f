/** From the dialect a tree is written in to the Markdown that the pipeline reads, positions kept. */
import type { VFile } from 'vfile'
import { applyEdits, composeLayers, toLayer, type Edit, type Layer } from '../layer.ts'
import { findAlertLines } from './alert-lines.ts'
import { ATTRIBUTES_HINT, findAttributeLists } from './attribute-lists.ts'
import { findColons } from './colons.ts'
import { findExpressions } from './mdx/expressions.ts'
import { findHeadingIds } from './heading-ids.ts'
import { findInclusions, mayHoldInclusions } from './inclusions.ts'
import { isFirstOnLine } from './line-place.ts'
import { toContainers } from './marks.ts'
import { hasModules } from './mdx/modules.ts'
import { outdent } from './outdent.ts'
import { mayHoldPythonBlocks, readPythonBlocks } from './python/blocks.ts'
import type { Range } from './inside.ts'
import { findProtected, type Protected } from './ranges.ts'
import { findTags } from './mdx/tags.ts'
import { isContainer, toCode } from './template-text.ts'
import { findTemplates } from './templates.ts'
import { findTitle } from './title.ts'
import { readToml } from './toml.ts'
import { unindentCode } from './unindent-code.ts'
import { writeContainers } from './write-containers.ts'
import { reportFault, reportTemplates } from './report.ts'

/** Something of a dialect may be in the text. */
const HINT =
  /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?:::|\{[{%#:/]|^<(?:script|style)|<\/?[A-Z][\w.]*[\s/>]|\[![A-Za-z]+\][ \t]+\S/m

function mayHoldDialect(text: string): boolean {
  return (
    HINT.test(text) || mayHoldInclusions(text) || (text.includes('{') && ATTRIBUTES_HINT.test(text))
  )
}

/** Components that Markdown files of documentation hold in a line of text without being MDX. */
const USUAL =
  /^(?:Tabs?|TabItem|TabPane|Card|CardGrid|LinkCard|LinkButton|Steps?|Aside|Badge|FileTree|Icon|Callout|Note|Tip|Info|Warning|Caution|Danger|Accordion|CodeGroup|Fragment)$/

/**
 * Reads the text of a file in a tree.
 *
 * @param file its `path` tells MDX; receives what is wrong, at its place in the file
 */
export function toMarkdown(file: VFile): Layer {
  const text = String(file)
  const isMdx = /\.mdx$/i.test(file.path) || hasModules(text)
  const first = isMdx ? toLayer(text) : prepare(text)
  const isPlain = !isMdx && !mayHoldDialect(first.text)
  const plain = isPlain ? first : composeLayers(first, readDialect(first, isMdx, file))
  const title = findTitle(plain.text)
  return title ? composeLayers(plain, applyEdits(plain.text, [title])) : plain
}

/** What has to be done before a parser of Markdown can tell what is code. */
function prepare(text: string): Layer {
  const first = readToml(text) ?? toLayer(text)
  if (!mayHoldPythonBlocks(first.text)) return first
  return composeLayers(first, readPythonBlocks(first.text))
}

function readDialect(prepared: Layer, isMdx: boolean, file: VFile): Layer {
  const { text } = prepared
  const found = findProtected(text, isMdx)
  if (found.fault) reportFault(file, found.fault)
  const { ranges } = found
  const isProperMdx = isMdx && !found.fault
  const tags = findTags(text, ranges, isMdx ? () => true : createComponentTest(text))
  const templates = isProperMdx
    ? []
    : [...findTemplates(text, ranges), ...findInclusions(text, ranges)]
  reportTemplates(file, prepared, templates)
  const marks = [...tags, ...templates.filter(isContainer), ...findColons(text, ranges)].sort(
    (a, b) => a.start - b.start,
  )
  const written = writeContainers(text, toContainers(marks), importedFiles(text, found))
  const ids = findHeadingIds(text, ranges)
  const taken = [...ranges, ...marks.map(toRange), ...ids.map(toRange)].sort((a, b) => a[0] - b[0])
  const edits: Edit[] = [
    ...found.modules.map(([start, end]) => ({ start, end })),
    // What is put before a line comes before what is put in a mark's place there.
    ...outdent(text, written),
    ...written.flatMap((one) => one.edits),
    ...ids,
    ...findAlertLines(text, ranges),
    ...(isProperMdx ? findExpressions(text, taken) : findAttributeLists(text, taken)),
    ...templates.filter((tag) => !isContainer(tag)).map((tag) => toCode(text, tag)),
  ]
  const layer = applyEdits(text, edits)
  return isProperMdx ? unindentCode(layer) : layer
}

/**
 * Which tags of Markdown that is no MDX are components': usual ones, and those at the beginning of a line
 * that are closed. `<Name>` in a sentence may stand for something that the reader types.
 */
function createComponentTest(text: string): (name: string, start: number) => boolean {
  /** Where the last tag of a name that closes stands, and the first one that opens. */
  const closed = new Map<string, number>()
  const opened = new Set<string>()
  for (const { index, 1: slash, 2: name } of text.matchAll(/<(\/?)([A-Z][\w.]*)/g))
    if (slash) closed.set(name!, index)
    else opened.add(name!)
  /** Where the next `>` stands; offsets have to rise. */
  let end = 0
  const nextEnd = (start: number) => {
    if (end >= 0 && end <= start) end = text.indexOf('>', start)
    return end
  }
  return (name, start) => {
    if (USUAL.test(name)) return true
    if (!/^[A-Z]/.test(name) || !isFirstOnLine(text, start)) return false
    if (text[start + 1] === '/') return opened.has(name)
    return (closed.get(name) ?? -1) > start || text[nextEnd(start) - 1] === '/'
  }
}

function toRange({ start, end }: { start: number; end: number }): Range {
  return [start, end]
}

/** `import picture from './picture.png'`: files by the names they are imported as. */
function importedFiles(text: string, { modules }: Protected): Map<string, string> {
  const files = new Map<string, string>()
  for (const [start, end] of modules)
    for (const [, name, address] of text
      .slice(start, end)
      .matchAll(/\bimport\s+([\w$]+)\s+from\s*['"](\.[^'"]+)['"]/g))
      files.set(name!, address!)
  return files
}
