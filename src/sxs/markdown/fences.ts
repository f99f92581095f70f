/** A line that opens or closes fenced code; what stands before it (quotes, indentation) is not looked at. */
const FENCE = /^(`{3,}(?!`)|~{3,}(?!~))(.*)$/
const PREFIX = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/

/**
 * Makes a reader of consecutive lines: it tells of each whether it belongs to fenced code (the fences
 * themselves do).
 */
export function createFenceReader(): (line: string) => boolean {
  let fence = ''
  return (line) => {
    if (!line.includes('```') && !line.includes('~~~')) return fence !== ''
    const [, mark = '', rest = ''] = FENCE.exec(line.replace(PREFIX, '')) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence) && rest.trim() === '') fence = ''
      return true
    }
    if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) fence = mark
    return fence !== ''
  }
}

/** Applies a change to every line outside fenced code. */
export function mapText(markdown: string, change: (line: string) => string): string {
  const isFenced = createFenceReader()
  return markdown
    .split('\n')
    .map((line) => (isFenced(line) ? line : change(line)))
    .join('\n')
}
