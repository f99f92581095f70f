/** The options as other tools and people read them: a JSON schema, and a table of the documentation. */
import { z } from 'zod'
import { configSchema } from './options.ts'

/** What of JSON Schema the options need. */
interface Schema {
  type?: string
  const?: unknown
  description?: string
  properties?: Record<string, Schema>
  additionalProperties?: Schema | false
  items?: Schema
  required?: string[]
  anyOf?: Schema[]
}

/** The JSON schema of `taiyaku.config.json`. */
export function jsonSchema(): Schema {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7' })
  return { ...schema, title: 'Configuration of Taiyaku' } as Schema
}

/**
 * Every option as rows of Markdown: of objects the parts too, `licence.name`.
 *
 * @param schema as `jsonSchema` gives it
 */
export function optionsTable(schema: Schema): string {
  const rows = listOptions(schema).map(({ name, schema }) => [
    `\`${name}\``,
    typeName(schema),
    schema.description ?? '',
  ])
  const lines = [['option', 'is', 'means'], ['---', '---', '---'], ...rows]
  return lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n') + '\n'
}

function listOptions(schema: Schema, prefix = ''): { name: string; schema: Schema }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, option]) => {
    const name = prefix + key
    const parts = option.items?.properties ? option.items : option
    const inner = parts === option ? `${name}.` : `${name}[].`
    return [{ name, schema: option }, ...listOptions(parts, inner)]
  })
}

function typeName({ type, anyOf, items, additionalProperties }: Schema): string {
  if (anyOf) return anyOf.map(typeName).join(' or ')
  if (items) return `list of ${plural(typeName(items))}`
  if (additionalProperties) return `${plural(typeName(additionalProperties))} by name`
  return type ?? 'anything'
}

function plural(noun: string): string {
  return `${noun}s`
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const BEGIN = '<!-- options: written by `npm run options` -->\n'
const END = '<!-- end of options -->'

/** Puts the table between its two marks on a page. */
export function putTable(page: string, table: string): string {
  const [before, rest] = [page.split(BEGIN, 1)[0]!, page.slice(page.indexOf(END))]
  return `${before}${BEGIN}\n${table}\n${rest}`
}
