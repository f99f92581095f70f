/** Reads the JSON files of a docset: comments, trailing commas and a byte order mark are legal there. */
import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { addMessage, FILE_START, type Position } from '../../sxs/messages.ts'

/**
 * The value of a JSON file, checked against a schema.
 *
 * @param file faults become messages on it, with their positions
 * @returns `undefined` where the file cannot be used
 */
export function readJson<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): z.output<Schema> | undefined {
  const errors: ParseError[] = []
  const text = textOf(file)
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const error = errors[0]
  if (error) {
    const reason = `Expected JSON, got \`${printParseErrorCode(error.error)}\`: the file is ignored`
    addMessage(file, 'warning', 'json', toPosition(text, error.offset), reason, undefined)
    return undefined
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const reason = `Unexpected value at \`${issue.path.join('.')}\` (${issue.message}): the file is ignored`
  addMessage(file, 'warning', 'shape', positionOfValue(file, issue.path), reason, undefined)
  return undefined
}

/**
 * Where a value stands in a JSON file; of one that is missing, where the innermost object stands that
 * should hold it.
 *
 * @param keys names and indexes on the way to it
 */
export function positionOfValue(file: VFile, keys: readonly PropertyKey[]): Position {
  const text = textOf(file)
  const root = parseTree(text, [], { allowTrailingComma: true })
  const path = keys.filter((key) => typeof key !== 'symbol')
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return toPosition(text, node.offset)
  }
  return FILE_START
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

function textOf(file: VFile): string {
  return String(file).replace(/^\uFEFF/, '')
}
