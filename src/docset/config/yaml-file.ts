/** Reads the YAML files of a docset. */
import type { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { addMessage, FILE_START, type Position } from '../../sxs/messages.ts'

/**
 * The value of a YAML file, checked against a schema.
 *
 * @param file faults become messages on it, with their positions
 * @param expected what a file of another shape should have been
 * @param rule of the messages, e.g. `toc`
 * @returns `undefined` where the file cannot be used
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  expected: string,
  rule: string,
): z.output<Schema> | undefined {
  const report = (reason: string, position: Position) =>
    addMessage(file, 'warning', rule, position, reason, undefined)
  const lines = new LineCounter()
  const document = parse(String(file), lines)
  if (!document) {
    report('Expected YAML that can be shown, got it nested too deep', FILE_START)
    return undefined
  }
  const [error] = document.errors
  if (error) {
    const reason = error.message.split('\n')[0]
    report(`Expected YAML, got: ${reason}`, toPosition(lines, error.pos[0]))
    return undefined
  }
  const result = schema.safeParse(toValue(document))
  if (result.success) return result.data
  const { path } = result.error.issues[0]!
  const node = document.getIn(path, true)
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  report(`Expected ${expected}, got a fault at \`${path.join('.')}\``, toPosition(lines, offset))
  return undefined
}

function toPosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Nothing where it is nested deeper than the parser can follow. */
function parse(text: string, lineCounter: LineCounter) {
  try {
    const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const
    return parseDocument(text, { ...options, lineCounter })
  } catch {
    return undefined
  }
}

/** Aliases without end are nothing, and so is what stands in itself. */
function toValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const value: unknown = document.toJS()
    return isEndless(value, new Set(), new Set()) ? undefined : value
  } catch {
    return undefined
  }
}

/**
 * @param above what the value stands in
 * @param seen what has an end
 */
function isEndless(value: unknown, above: Set<unknown>, seen: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  if (above.has(value)) return true
  above.add(value)
  const found = Object.values(value).some((inner) => isEndless(inner, above, seen))
  above.delete(value)
  seen.add(value)
  return found
}
