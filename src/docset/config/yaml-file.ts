/** Reads the YAML files of a docset. */
import type { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/**
 * The value of a YAML file, checked against a schema.
 *
 * @param file faults become messages on it, with their place
 * @param expected what a file of another shape should have been
 * @param origin of the messages, e.g. `docset:toc`
 * @returns `undefined` where the file cannot be used
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  expected: string,
  origin: string,
): z.output<Schema> | undefined {
  const lines = new LineCounter()
  const document = parse(String(file), lines)
  if (!document) {
    file.message('Expected YAML that can be shown, got it nested too deep', START, origin)
    return undefined
  }
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [error] = document.errors
  if (error) {
    const reason = error.message.split('\n')[0]
    file.message(`Expected YAML, got: ${reason}`, placeAt(error.pos[0]), origin)
    return undefined
  }
  const result = schema.safeParse(toValue(document))
  if (result.success) return result.data
  const { path } = result.error.issues[0]!
  const node = document.getIn(path, true)
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  file.message(
    `Expected ${expected}, got a fault at \`${path.join('.')}\``,
    placeAt(offset),
    origin,
  )
  return undefined
}

const START = { line: 1, column: 1 }

/** Nothing where it is nested deeper than the parser can follow. */
function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  } catch {
    return undefined
  }
}

/** Aliases without end are nothing. */
function toValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS()
  } catch {
    return undefined
  }
}
