/** From the dialect a tree is written in to the Markdown that the pipeline reads, positions kept. */
import { VFile } from 'vfile'
import { applyEdits, composeLayers, toLayer, type Edit, type Layer } from '../layer.ts'
import { findAlertLines } from './alert-lines.ts'
import { findColons } from './colons.ts'
import { findExpressions } from './expressions.ts'
import { findHeadingIds } from './heading-ids.ts'
import { toContainers } from './marks.ts'
import { outdent } from './outdent.ts'
import { findProtected, type Protected, type Range } from './ranges.ts'
import { findTags } from './tags.ts'
import { findTemplates, type TemplateTag } from './templates.ts'
import { findTitle } from './title.ts'
import { unindentCode } from './unindent-code.ts'
import { writeContainers } from './write-containers.ts'
import { reportFault, reportTemplates } from './report.ts'

/** Something of a dialect may be in the text. */
const HINT =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?:::|\{[{%#:/]|^import\s[^\n]*['"]|<\/?[A-Z][\w.]*[\s/>]|\[![A-Za-z]+\][ \t]+\S/m
const MODULE = /^import\s[^\n]*\sfrom\s*['"]|^import\s*['"]/m
/** Components that Markdown files of documentation hold without being MDX. */
const USUAL =
  /^(?:Tabs?|TabItem|TabPane|Card|CardGrid|LinkCard|LinkButton|Steps?|Aside|Badge|FileTree|Icon|Callout|Note|Tip|Info|Warning|Caution|Danger|Accordion|CodeGroup|Fragment)$/

/**
 * Reads the text of a file in a tree.
 *
 * @param file its `path` tells MDX; receives what is wrong, at its place in the file
 */
export function toMarkdown(file: VFile): Layer {
  const text = String(file)
  const isMdx = /\.mdx$/i.test(file.path) || MODULE.test(text)
  const plain = isMdx || HINT.test(text) ? readDialect(text, isMdx, file) : toLayer(text)
  const title = findTitle(
    plain.text,
    plain.text.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m, ''),
  )
  return title ? composeLayers(plain, applyEdits(plain.text, [title])) : plain
}

function readDialect(text: string, isMdx: boolean, file: VFile): Layer {
  const found = findProtected(text, isMdx)
  if (found.fault) reportFault(file, found.fault)
  const { ranges } = found
  const isProperMdx = isMdx && !found.fault
  const tags = findTags(text, ranges, (name) => isMdx || USUAL.test(name))
  const templates = isProperMdx ? [] : findTemplates(text, ranges)
  reportTemplates(file, templates)
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
    ...(isProperMdx ? findExpressions(text, taken) : []),
    ...templates.filter((tag) => !isContainer(tag)).map((tag) => toCode(text, tag)),
  ]
  const layer = applyEdits(text, edits)
  return isProperMdx ? unindentCode(layer) : layer
}

function toRange({ start, end }: { start: number; end: number }): Range {
  return [start, end]
}

/** `{{ }}` and attributes of kramdown hold nothing. */
function isContainer({ written, name }: TemplateTag): boolean {
  return written !== '{{ }}' && written !== '{: }' && name !== ''
}

/** A tag in a line of text is shown as code, one that stands alone is dropped. */
function toCode(text: string, { start, end, written }: TemplateTag): Edit {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  const isAlone =
    before.trim() === '' && text.slice(end, next < 0 ? text.length : next).trim() === ''
  const isShown = !isAlone && written === '{{ }}' && !text.slice(start, end).includes('`')
  return { start, end, pieces: isShown ? ['`', [start, end], '`'] : [] }
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
