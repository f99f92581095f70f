const PREFIX = /^(?:[ \t]*>)*[ \t]*/

/** A line without the marks of the quotes it stands in, and the spaces around it. */
export function content(line: string): string {
  return line.replace(PREFIX, '').trimEnd()
}

export function isRow(line: string): boolean {
  return content(line).includes('|')
}
