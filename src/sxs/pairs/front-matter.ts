import { LineCounter, parseDocument } from 'yaml'
import type { VFile } from 'vfile'
import { MAX_FRONT_MATTER } from '../limits.ts'

/** What a document says about itself before its text begins. */
export interface FrontMatter {
  /** The values, or nothing where there is no front matter or it cannot be read. */
  data: Record<string, unknown>
  /** Offset of the first character after the front matter. */
  end: number
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Finds front matter.
 *
 * @returns what stands between the two `---`, and the offset of the first character after them; nothing
 *   where there is none
 */
export function findFrontMatter(text: string): { yaml: string; end: number } | undefined {
  if (!text.startsWith('---') && !text.startsWith('\uFEFF---')) return undefined
  const match = BLOCK.exec(text)
  return match?.index === 0 ? { yaml: match[1]!, end: match[0].length } : undefined
}

/** A word that YAML takes for nothing but text, behind its name: a locale, how a text was translated. */
const PLAIN = /^[ \t]+([a-zA-Z]{2,}-[\w-]*[a-zA-Z]|HT|MT)[ \t]*$/

/**
 * One value of the front matter, of a line of its own: a fault on another line does not hide it, and of
 * thousands of documents it is read in the time of a few that are read whole.
 *
 * @param name written at the start of a line
 * @returns nothing where there is none, or no text
 */
export function readFrontMatterText(text: string, name: string): string | undefined {
  const { yaml } = findFrontMatter(text) ?? {}
  const line = yaml?.split(/\r?\n/).find((each) => each.startsWith(`${name}:`))
  if (line === undefined || line.length > MAX_FRONT_MATTER) return undefined
  const [, plain] = PLAIN.exec(line.slice(name.length + 1)) ?? []
  if (plain !== undefined) return plain
  const document = parseDocument(line, { prettyErrors: false })
  const value = document.errors.length > 0 ? undefined : document.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/**
 * Reads YAML front matter. Broken YAML is a warning with its position; the text of the document is
 * read all the same.
 */
export function readFrontMatter(text: string, file: VFile): FrontMatter {
  const found = findFrontMatter(text)
  if (!found) return { data: {}, end: 0 }
  const { yaml: block, end } = found
  if (block.length > MAX_FRONT_MATTER) {
    const message = file.message(
      `Expected at most ${MAX_FRONT_MATTER} characters of front matter, got ${block.length}`,
      { place: { line: 1, column: 1 }, ruleId: 'front-matter', source: 'taiyaku' },
    )
    message.note = 'The page is built without its metadata; shorten what stands between the `---`.'
    return { data: {}, end }
  }
  const lineCounter = new LineCounter()
  const yaml = parseDocument(block, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const fault = yaml.errors[0]
  const data = fault ?? toData(yaml)
  if (!(data instanceof Error)) return { data: isRecord(data) ? data : {}, end }
  const { line, col } = lineCounter.linePos(fault?.pos[0] ?? 0)
  const message = file.message(`Expected YAML front matter, got a fault: ${data.message}`, {
    place: { line: line + 1, column: col },
    ruleId: 'front-matter',
    source: 'taiyaku',
  })
  message.note = 'The page is built without its metadata; mend the lines between the two `---`.'
  return { data: {}, end }
}

/** Values of a document without faults; aliases may still refer to nothing, or to far too much. */
function toData(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
