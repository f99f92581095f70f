/** Halves shorter than this are read as they stand; the longest sentences of real documents are. */
const LONG = 2000

/**
 * The parser counts the columns of a line that is not ASCII from its start, for each mark: quadratic in a
 * long half. For the parser's eyes only, characters of such a half become ASCII ones that mean as much
 * in Markdown: nothing, a space, or punctuation. The length, hence every offset, stays.
 */
export function inAscii(half: string): string {
  if (half.length < LONG) return half
  return half
    .replace(/[^\P{White_Space}\0-\x7f]/gu, ' ')
    .replace(/[^\P{P}\0-\x7f]|[^\P{S}\0-\x7f]/gu, (mark) => ';'.repeat(mark.length))
    .replace(/[^\0-\x7f]/g, '\x7f')
}
