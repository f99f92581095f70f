import type { z } from 'zod'
import { UsageError } from '../cli/errors.ts'
import { suggest } from '../docset/links/suggest.ts'
import { configSchema, type Config } from './options.ts'

/**
 * A configuration, if it is right.
 *
 * @param name of its file, for messages
 * @throws UsageError with one line for each fault
 */
export function checkConfig(value: unknown, name: string): Config {
  const result = configSchema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.flatMap((issue) => describe(issue))
  throw new UsageError(faults.map((fault) => `${name}: ${fault}`).join('\n'))
}

function describe(issue: z.core.$ZodIssue): string[] {
  const where = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(where, key))
  const option = where.length > 0 ? `\`${where.join('.')}\`` : 'The configuration'
  if (issue.code !== 'invalid_union') return [`${option}: ${reasonOf(issue)}.`]
  // Of what it may be, what it was meant to be is what it has the type of.
  const meant = issue.errors.find((inner) => !inner.some(isOtherType))
  if (meant) return meant.flatMap((one) => describe({ ...one, path: [...issue.path, ...one.path] }))
  return [`${option}: ${issue.errors.map(([first]) => first && reasonOf(first)).join(', or ')}.`]
}

function reasonOf({ message }: z.core.$ZodIssue): string {
  return message.replace(/^Invalid input: /, '')
}

function isOtherType({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0
}

function unknownKey(where: string[], key: string): string {
  const known = knownKeys(where)
  const meant = suggest(key, known)
  const right = meant ? `Did you mean \`${meant}\`?` : `Known are ${known.join(', ')}.`
  return `Unknown option \`${[...where, key].join('.')}\`. ${right}`
}

/** The keys of the object at a place of the schema. */
function knownKeys(where: readonly string[]): string[] {
  let schema = configSchema as unknown as Schema
  for (const step of where) schema = toObject(schema.shape?.[step] ?? schema.valueType ?? schema)
  return Object.keys(schema.shape ?? {})
}

/** What of a schema leads further in. */
interface Schema {
  shape?: Record<string, Schema>
  valueType?: Schema
  element?: Schema
  options?: Schema[]
  unwrap?: () => Schema
}

/** The object or record in a schema that is optional, a list, or one of several. */
function toObject(schema: Schema): Schema {
  if (schema.shape || schema.valueType) return schema
  const inner =
    schema.element ?? schema.options?.find(({ shape }) => shape) ?? schema.unwrap?.() ?? {}
  return Object.keys(inner).length > 0 ? toObject(inner) : inner
}
