/**
 * A text of several lines as one.
 *
 * @example toOneLine('a  \n\n  b\n') // 'a b'
 */
export function toOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}
