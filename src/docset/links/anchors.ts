/**
 * The fragments of every document, found without rendering one: links are checked while documents are
 * read, and a link may lead to a document that is read later.
 */
import { withoutMarks } from './heading-text.ts'
import {
  CODE_START,
  INCLUDE_START,
  INSIDE,
  TEXT,
  toPath,
} from '../../sxs/markdown/bracket-directives.ts'
import { scan } from '../../sxs/pairs/scan.ts'
import { createHeadingIds } from '../../sxs/rehype/heading-ids.ts'

interface Found {
  anchors: string[]
  /** Files that it includes or quotes code from, as written. */
  includes: string[]
}

/** A line that opens or closes fenced code, in a list or a quote too. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}(?!`)|~{3,}(?!~))(.*)$/

/** Any element's `id`, and the `name` of `<a>`. */
const ANCHOR =
  /<[a-z][^<>]*?\sid\s*=\s*["']?([^"'\s>]+)|<a\s(?:[^<>]*?\s)?name\s*=\s*["']?([^"'\s>]+)/gi

/** A heading's text, in Markdown or HTML. */
const HEADING = /^[\s>]*#{1,6}[ \t]+(.*)|<h[1-6]\b[^<>]*>((?:(?!<h[1-6]\b).)*?)<\/h[1-6]>/i

/** `[!INCLUDE [text](path)]`, `[!code-lang[text](path)]`, `:::code source="path":::`: the path. */
const INCLUDE = new RegExp(
  `(?:${INCLUDE_START}|${CODE_START})\\[${TEXT}\\]\\((?<path>${INSIDE})\\)|` +
    String.raw`:::\s*code\s(?:(?!:::)[^\n])*?\bsource\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`,
  'gi',
)

/** Anchors and includes of one text. Fenced code holds none. */
export function readAnchors(text: string): Found {
  const found: Found = { anchors: [], includes: [] }
  const source = toSourceText(text)
  const idOf = createHeadingIds(new Set(Array.from(source.matchAll(ANCHOR), toName)))
  let fence = ''
  for (const line of source.split(/\r?\n/)) {
    const [, mark = '', rest = ''] = FENCE.exec(line) ?? []
    if (fence) {
      if (mark.startsWith(fence) && rest.trim() === '') fence = ''
      continue
    }
    if (mark && !(mark.startsWith('`') && rest.includes('`'))) {
      fence = mark
      continue
    }
    readLine(line, found, idOf)
  }
  return found
}

function readLine(
  line: string,
  { anchors, includes }: Found,
  idOf: ReturnType<typeof createHeadingIds>,
): void {
  const named = Array.from(line.matchAll(ANCHOR), toName)
  anchors.push(...named)
  for (const { groups: { path, double, single } = {} } of line.matchAll(INCLUDE))
    includes.push(path === undefined ? (double ?? single)! : toPath(path))
  const heading = HEADING.exec(line)
  const text = heading?.[1] === undefined ? heading?.[2] : withoutMarks(heading[1])
  if (text === undefined || named.length > 0) return
  const { id, others } = idOf(text, undefined)
  anchors.push(id, ...others)
}

function toName(match: RegExpMatchArray): string {
  return (match[1] ?? match[2])!
}

/** The text with each pair's source half in the pair's place, the target's own anchors and includes after it; without comments. */
function toSourceText(text: string): string {
  let source = ''
  let at = 0
  for (const pair of scan(text).pairs) {
    source += text.slice(at, pair.start) + pair.source.replaceAll('<!--', '')
    if (/<a\s/i.test(pair.target)) source += (pair.target.match(/<a\s[^<>]*>/gi) ?? []).join('')
    if (/\[!/.test(pair.target)) source += (pair.target.match(INCLUDE) ?? []).join('')
    at = pair.end
  }
  return (source + text.slice(at)).replace(/<!--[\s\S]*?-->/g, '')
}
