import { joinBreaks } from './cjk.ts'

/**
 * A text of several lines as one; between characters of Chinese and Japanese without a space.
 *
 * @example toOneLine('a  \n\n  b\n') // 'a b'
 */
export function toOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return joinBreaks(lines.filter((line) => line !== '').join('\n')).replaceAll('\n', ' ')
}
