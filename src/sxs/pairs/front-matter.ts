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
 * Reads YAML front matter. Broken YAML is a warning with its position; the text of the document is
 * read all the same.
 */
export function readFrontMatter(text: string, file: VFile): FrontMatter {
  const match = text.startsWith('---') || text.startsWith('\uFEFF---') ? BLOCK.exec(text) : null
  if (!match || match.index !== 0) return { data: {}, end: 0 }
  if (match[1]!.length > MAX_FRONT_MATTER) {
    const message = file.message(
      `Expected at most ${MAX_FRONT_MATTER} characters of front matter, got ${match[1]!.length}`,
      { place: { line: 1, column: 1 }, ruleId: 'front-matter', source: 'taiyaku' },
    )
    message.note = 'The page is built without its metadata; shorten what stands between the `---`.'
    return { data: {}, end: match[0].length }
  }
  const lineCounter = new LineCounter()
  const yaml = parseDocument(match[1]!, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const fault = yaml.errors[0]
  const data = fault ?? toData(yaml)
  if (!(data instanceof Error)) return { data: isRecord(data) ? data : {}, end: match[0].length }
  const { line, col } = lineCounter.linePos(fault?.pos[0] ?? 0)
  const message = file.message(`Expected YAML front matter, got a fault: ${data.message}`, {
    place: { line: line + 1, column: col },
    ruleId: 'front-matter',
    source: 'taiyaku',
  })
  message.note = 'The page is built without its metadata; mend the lines between the two `---`.'
  return { data: {}, end: match[0].length }
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
