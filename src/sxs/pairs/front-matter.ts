import { LineCounter, parseDocument } from 'yaml'
import type { VFile } from 'vfile'
import { MAX_FRONT_MATTER } from '../limits.ts'
import { FILE_START, warn } from '../messages.ts'

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

interface Block {
  yaml: string
  /** Offset of the first character after the front matter; 0 where there is none. */
  end: number
}

/** Where the front matter of a text stands. */
function findBlock(text: string): Block {
  const match = text.startsWith('---') || text.startsWith('\uFEFF---') ? BLOCK.exec(text) : null
  if (!match || match.index !== 0) return { yaml: '', end: 0 }
  return { yaml: match[1]!, end: match[0].length }
}

/** Offset of the first character after the front matter; 0 where there is none. */
export function skipFrontMatter(text: string): number {
  return findBlock(text).end
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
  const lines = findBlock(text).yaml.split(/\r?\n/)
  const line = lines.find((each) => each.startsWith(`${name}:`))
  if (line === undefined || line.length > MAX_FRONT_MATTER) return undefined
  const [, plain] = PLAIN.exec(line.slice(name.length + 1)) ?? []
  if (plain !== undefined) return plain
  const parsed = parseDocument(line, { prettyErrors: false })
  const value = parsed.errors.length > 0 ? undefined : parsed.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/**
 * What a document says about itself before its text begins: the values of its YAML front matter, none
 * where there is no front matter. Broken YAML is a warning with its position, and has none either; the
 * text of the document is read all the same.
 */
export function readFrontMatter(text: string, file: VFile): Record<string, unknown> {
  const { yaml } = findBlock(text)
  if (yaml === '') return {}
  if (yaml.length > MAX_FRONT_MATTER) {
    warn(file, 'front-matter', FILE_START, {
      expected: `at most ${MAX_FRONT_MATTER} characters of front matter`,
      got: `${yaml.length}`,
      remedy: 'The page is built without its metadata; shorten what stands between the `---`.',
    })
    return {}
  }
  const lineCounter = new LineCounter()
  const parsed = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  })
  const fault = parsed.errors[0]
  const data = fault ?? toData(parsed)
  if (!(data instanceof Error)) return isRecord(data) ? data : {}
  const { line, col } = lineCounter.linePos(fault?.pos[0] ?? 0)
  warn(
    file,
    'front-matter',
    { line: line + 1, column: col },
    {
      expected: 'YAML front matter',
      got: `a fault: ${data.message}`,
      remedy: 'The page is built without its metadata; mend the lines between the two `---`.',
    },
  )
  return {}
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
