/** Findings to ignore, each with its reason, in a file beside the documents. */
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { Failure } from '../../../cli/command.ts'
import type { Finding } from '../finding.ts'

const entry = z
  .strictObject({
    rule: z.string().min(1),
    reason: z.string().min(1),
    /** Path or glob inside the source folder. */
    path: z.string().min(1).optional(),
    id: z.string().min(1).optional(),
    /** Exact halves: with them the entry ends as soon as one of them changes. */
    source: z.string().optional(),
    target: z.string().optional(),
  })
  .refine(
    ({ path, source, target }) => path ?? source ?? target,
    'Expected `path`, `source` or `target`: a rule as a whole is switched off in the configuration',
  )

export interface Ignored {
  line: number
  entry: z.output<typeof entry>
}

/**
 * @param name of the file, for messages
 * @throws Failure that names file and line
 */
export function readIgnoreFile(text: string, name: string): Ignored[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [fault] = document.errors
  if (fault)
    throw new Failure(
      `${name}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`,
    )
  const items: unknown = document.toJS() ?? []
  if (!Array.isArray(items))
    throw new Failure(`${name}:1: Expected a list of entries, each with \`rule\` and \`reason\``)
  return items.map((item: unknown, index) => {
    const node = document.getIn([index], true)
    const range =
      typeof node === 'object' && node && 'range' in node ? (node.range as [number]) : [0]
    const { line } = lines.linePos(range[0] ?? 0)
    const read = entry.safeParse(item)
    if (read.success) return { line, entry: read.data }
    const [issue] = read.error.issues
    const where = issue?.path.length ? `\`${issue.path.join('.')}\`: ` : ''
    throw new Failure(`${name}:${line}: ${where}${issue?.message ?? 'Expected an entry'}`)
  })
}

/** What entries leave, and what is to be said of the entries. */
interface Applied {
  findings: Finding[]
  ignored: number
  /** Lines on entries that ignore nothing any more. */
  remarks: string[]
}

/**
 * Takes out the findings that entries name.
 *
 * @param name of the file, for messages
 */
export function applyIgnored(
  findings: readonly Finding[],
  entries: readonly Ignored[],
  name: string,
): Applied {
  const used = new Set<Ignored>()
  const left = findings.filter((finding) => {
    const own = entries.filter((each) => names(each, finding))
    for (const each of own) used.add(each)
    return own.length === 0
  })
  const remarks = entries
    .filter((each) => !used.has(each))
    .map((each) => `${name}:${each.line}: ${remarkOn(each, findings)}`)
  return { findings: left, ignored: findings.length - left.length, remarks }
}

function names({ entry: own }: Ignored, finding: Finding, withText = true): boolean {
  return (
    own.rule === finding.rule &&
    (own.path === undefined ||
      own.path === finding.path ||
      path.posix.matchesGlob(finding.path, own.path)) &&
    (own.id === undefined || own.id === finding.id) &&
    (!withText ||
      ((own.source === undefined || own.source === finding.source) &&
        (own.target === undefined || own.target === finding.target)))
  )
}

/** Why an entry does not apply any more. */
function remarkOn(ignored: Ignored, findings: readonly Finding[]): string {
  const { rule, id, path: file = 'any document' } = ignored.entry
  const place = [file, id].filter(Boolean).join(' ')
  const changed = findings.find((finding) => names(ignored, finding, false))
  return changed
    ? `\`${rule}\` in ${place} is found in another text than the one that was judged: judge it again, or remove the entry`
    : `\`${rule}\` in ${place} is not found any more: remove the entry`
}
