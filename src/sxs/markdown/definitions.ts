/**
 * Definitions of links, `[label]: address "title"`: halves are rendered alone, so each gets those it refers
 * to. One that takes more than a line is not found.
 */
import { createFenceReader } from './fences.ts'

/** Lines of definitions by label; the first of a label counts. */
export type Definitions = ReadonlyMap<string, string>

const DEFINITION =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(\[(?!\^)((?:\\.|[^\][\\])+)\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?)$/
const REFERENCE = /\[((?:\\.|[^\][\\])+)\]/g

/** Reads the definitions of a file; fenced code holds none. */
export function readDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>()
  if (!text.includes(']:')) return definitions
  const isFenced = createFenceReader()
  for (const line of text.split('\n')) {
    if (isFenced(line) || !line.includes(']:')) continue
    const [, definition, label] = DEFINITION.exec(line.trimEnd()) ?? []
    const key = label && toKey(label)
    if (key && !definitions.has(key)) definitions.set(key, definition!)
  }
  return definitions
}

/** The lines that a half needs behind it, with what parts them from it. */
export function definitionsFor(half: string, definitions: Definitions): string {
  if (definitions.size === 0 || !half.includes(']')) return ''
  const keys = new Set(Array.from(half.matchAll(REFERENCE), ([, label]) => toKey(label!)))
  const lines = [...keys].flatMap((key) => definitions.get(key) ?? [])
  return lines.length > 0 ? `\n\n${lines.join('\n')}` : ''
}

/** Labels that differ in letter case and spaces only are one. */
function toKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
