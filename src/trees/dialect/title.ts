/** The title that only the front matter has, as the document's first heading. */
import { parseDocument, isScalar } from 'yaml'
import { createFenceReader } from '../../sxs/markdown/fences.ts'
import type { Edit } from '../layer.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m
const TITLE_HEADING =
  /^[ \t]{0,3}#[ \t]+(?!\[[^\]\n]*\]\(#tab\/)\S|^[^\n#>|\s-][^\n]*\n=+[ \t]*$|<h1[\s>]/m

/** Where the value stands as it is read, so that a correction of the heading is one of the value. */
export function findTitle(text: string): Edit | undefined {
  const [whole, yaml = ''] = text.startsWith('---') ? (FRONT_MATTER.exec(text) ?? []) : []
  if (whole === undefined || hasTitle(text.slice(whole.length))) return undefined
  const node = parseDocument(yaml, { logLevel: 'silent' }).get('title', true)
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '')
    return undefined
  const { value } = node
  const first = whole.indexOf(yaml) + (node.range?.[0] ?? 0)
  const at = text.indexOf(value, first)
  const isExact = at >= first && at <= first + 1
  const piece = isExact ? ([at, at + value.length] as const) : value.replace(/\s+/g, ' ')
  const end = whole.length
  return { start: end, end, pieces: [whole.endsWith('\n') ? '\n# ' : '\n\n# ', piece, '\n\n'] }
}

/** Most have it at their beginning, before any code. */
function hasTitle(body: string): boolean {
  const at = TITLE_HEADING.exec(body)?.index
  if (at === undefined) return false
  return !/`{3}|~{3}/.test(body.slice(0, at)) || TITLE_HEADING.test(withoutCode(body))
}

function withoutCode(text: string): string {
  const isFenced = createFenceReader()
  return text
    .split('\n')
    .filter((line) => !isFenced(line))
    .join('\n')
}
