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
  return [`${option}: ${issue.message.replace(/^Invalid input: /, '')}.`]
}

function unknownKey(where: string[], key: string): string {
  const known = knownKeys(where)
  const meant = suggest(key, known)
  const right = meant ? `Did you mean \`${meant}\`?` : `Known are ${known.join(', ')}.`
  return `Unknown option \`${[...where, key].join('.')}\`. ${right}`
}

/** The keys of the object at a place of the schema. */
function knownKeys(where: readonly string[]): string[] {
  let schema: unknown = configSchema
  for (const step of ['', ...where]) {
    let inner = schema as Schema
    if (step !== '') inner = (inner.shape?.[step] ?? inner.valueType) as Schema
    while (inner?.unwrap && !inner.shape) inner = inner.unwrap() as Schema
    schema = inner
  }
  return Object.keys((schema as Schema).shape ?? {})
}

interface Schema {
  shape?: Record<string, unknown>
  valueType?: unknown
  unwrap?: () => unknown
}
