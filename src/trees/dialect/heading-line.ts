/** What begins a heading's line: marks of quotes and items, and its own. */
const MARK = /^(?:[ \t]*>)*[ \t]{0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?#{1,6}[ \t]+/

/** Length of what stands before a heading's text in its line; nothing where the line is no heading. */
export function headingMark(line: string): number | undefined {
  return line.includes('#') ? MARK.exec(line)?.[0].length : undefined
}

/** A heading's text without the marks that may close it. */
export function withoutClosing(text: string): string {
  const whole = text.trimEnd()
  let end = whole.length
  while (whole[end - 1] === '#') end--
  return end < whole.length && /\s/.test(whole[end - 1] ?? ' ')
    ? whole.slice(0, end).trimEnd()
    : whole
}
