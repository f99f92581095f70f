/**
 * Definitions of links, `[label]: address "title"`, and of footnotes, `[^label]: text`: halves are rendered
 * alone, so each gets those it refers to.
 */
import { createFenceReader } from './fences.ts'
import { findNotes } from '../notes/elements.ts'

/** Lines of definitions by label; the first of a label counts. That of a footnote begins with `^` and has no text. */
export type Definitions = ReadonlyMap<string, string>

/** What a line begins with that stands in a quote or in a list. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)?/
const LABELLED =
  /^\[(?!\^)((?:\\.|[^\][\\])+)\]:[ \t]*(?:\n[ \t]*)?(?:<[^<>\n]*>|[^\s<]\S*)(?=[ \t]*(?:\n|$)|[ \t]+["'(])/
const TITLE =
  /^[ \t]*(?:\n[ \t]*)?(?<=\s)(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))(?=[ \t]*(?:\n|$))/
const REFERENCE = /\[((?:\\.|[^\][\\])+)\]/g
/** Lines that a definition may take. */
const LONGEST = 8

/**
 * Reads the definitions of a file; fenced code holds none.
 *
 * @param notes labels of footnotes that stand in the file's pairs
 */
export function readDefinitions(text: string, notes: readonly string[] = []): Definitions {
  const definitions = new Map<string, string>()
  for (const label of [...findNotes(text), ...notes])
    definitions.set(toKey(`^${label}`), `[^${label}]:`)
  if (!text.includes(']:')) return definitions
  const isFenced = createFenceReader()
  const lines = text.split('\n').map((line) => (isFenced(line) ? '' : line.trimEnd()))
  lines.forEach((line, index) => {
    const start = PREFIX.exec(line)![0].length
    if (line[start] !== '[') return
    const [key, definition] = readDefinition(line.slice(start), lines, index) ?? []
    if (key && !definitions.has(key)) definitions.set(key, definition!)
  })
  return definitions
}

/** @param first the line of that index, from the label on */
function readDefinition(
  first: string,
  lines: readonly string[],
  index: number,
): [key: string, definition: string] | undefined {
  const more = lines.slice(index + 1, index + LONGEST).map((line) => line.replace(/^[ \t>]+/, ''))
  const end = more.indexOf('')
  const text = [first, ...(end < 0 ? more : more.slice(0, end))].join('\n')
  const [start, label] = LABELLED.exec(text) ?? []
  if (start === undefined) return undefined
  const rest = text.slice(start.length)
  const title = TITLE.exec(rest)?.[0] ?? ''
  const isWhole = title !== '' || /^[ \t]*(?:\n|$)/.test(rest)
  return isWhole ? [toKey(label!), start + title] : undefined
}

/** The lines that a half needs behind it, with what parts them from it. */
export function definitionsFor(half: string, definitions: Definitions): string {
  if (definitions.size === 0 || !half.includes(']')) return ''
  const keys = new Set(Array.from(half.matchAll(REFERENCE), ([, label]) => toKey(label!)))
  const found = [...keys].flatMap((key) => definitions.get(key) ?? [])
  const notes = found.filter((line) => line.startsWith('[^'))
  const links = found.filter((line) => !line.startsWith('[^'))
  return [links.join('\n'), ...notes].map((lines) => lines && `\n\n${lines}`).join('')
}

/** Labels that differ in letter case and spaces only are one. */
function toKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
