/** Reads the JSON files of a docset: comments, trailing commas and a byte order mark are legal there. */
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import type { VFile } from 'vfile'
import type { z } from 'zod'

/**
 * The value of a JSON file, checked against a schema.
 *
 * @param file faults become messages on it, with their place
 * @returns `undefined` where the file cannot be used
 */
export function readJson<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): z.output<Schema> | undefined {
  const errors: ParseError[] = []
  const text = String(file).replace(/^\uFEFF/, '')
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const error = errors[0]
  if (error) {
    const before = text.slice(0, error.offset).split('\n')
    file.message(
      `Expected JSON, got \`${printParseErrorCode(error.error)}\`: the file is ignored`,
      { line: before.length, column: before.at(-1)!.length + 1 },
      'docset:json',
    )
    return undefined
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  file.message(
    `Unexpected value at \`${issue.path.join('.')}\` (${issue.message}): the file is ignored`,
    { line: 1, column: 1 },
    'docset:shape',
  )
  return undefined
}
