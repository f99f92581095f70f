/** Tokens that stand as text: in code, and in attributes. */
import { toString } from 'hast-util-to-string'
import type { Side } from '../document.ts'
import { TOKEN_START, TOKEN_TEXT } from '../markdown/skeleton.ts'
import type { Sentences } from './find-sentences.ts'

/** Indexes of the tokens in a text; none in a value that is no text. */
export function indexesInText(value: unknown): number[] {
  if (typeof value !== 'string' || !value.includes(TOKEN_START)) return []
  return Array.from(value.matchAll(TOKEN_TEXT), (match) => Number(match[1]))
}

/** A text in pieces: what stands between tokens, and the indexes of the tokens. */
export function splitText(value: string): (string | number)[] {
  if (!value.includes(TOKEN_START)) return [value]
  const parts: (string | number)[] = []
  let at = 0
  for (const match of value.matchAll(TOKEN_TEXT)) {
    if (match.index > at) parts.push(value.slice(at, match.index))
    parts.push(Number(match[1]))
    at = match.index + match[0].length
  }
  if (at < value.length) parts.push(value.slice(at))
  return parts
}

/** A text in which tokens stand, in one language. */
export function localizeText(text: string, sentences: Sentences, side: Side): string {
  if (!text.includes(TOKEN_START)) return text
  return text.replace(TOKEN_TEXT, (_, index: string) => {
    const children = sentences.get(Number(index))?.rendered[side] ?? []
    return toString({ type: 'root', children })
  })
}
