/** Where the visible text of two renderings differs, and why. */

/** What the converter to side-by-side Markdown changed: it escaped stars, and wrote `"` as `&quot;`. */
function normalize(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replaceAll('&quot;', '"').replace(/\\?\*/g, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

export type Cause =
  /** None, once normalized. */
  | 'none'
  /** `[OK]: …` at the start of a line is text here; alone it is a link definition and vanishes. */
  | 'link definition'
  /** Line breaks and spaces: sentences joined softly, empty tags inside words. */
  | 'white space'
  /** Emphasis, code or a link that the halves write in another way, or the texts apart do. */
  | 'markup'
  /** The text itself: another revision, or a line that was never translated. */
  | 'text'

/** @param truth lines of the text of one language; `own` those of the side-by-side document */
export function findCause(truth: readonly string[], own: readonly string[]): Cause {
  const [expected, found] = [normalize(truth), normalize(own)]
  if (same(expected, found, '\n')) return 'none'
  const kept = (lines: string[]) => lines.filter((line) => !/^\[[^\]]+\]: /.test(line))
  if (same(kept(expected), kept(found), '\n')) return 'link definition'
  const bare = (lines: string[]) => [lines.join('').replace(/\s+/g, '')]
  if (same(bare(expected), bare(found), '')) return 'white space'
  const plain = (lines: string[]) => [
    lines
      .join('')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]*>|[\s*_`\\[\]|>-]/g, ''),
  ]
  return same(plain(expected), plain(found), '') ? 'markup' : 'text'
}

function same(a: readonly string[], b: readonly string[], glue: string): boolean {
  return a.join(glue) === b.join(glue)
}
