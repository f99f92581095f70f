/**
 * The forms of `[!include [text](path "title")]`, as sources of expressions: in the text brackets may be
 * escaped or stand in pairs, in the path parentheses may. Each attempt to read one ends at the next
 * bracket that cannot belong to it, so that reading a text stays linear.
 */

/** Between `[` and `]`. */
export const TEXT = String.raw`(?:\\.|[^\][\\]|\[(?:\\.|[^\][\\])*\])*`

/** Between `(` and `)`: a path, in angle brackets or not, and at most a title. */
export const INSIDE = String.raw`(?:\\.|[^()[\\\n]|\((?:\\.|[^()[\\\n])*\))*`

/** What names an include, up to its text. */
export const INCLUDE_START = String.raw`\[!include(?:-\w*)?\s*`

/** What quotes code, up to its text. */
export const CODE_START = String.raw`\[!(?:code|notebook)(?:-(?<lang>[\w#+-]+))?\s*`

/**
 * The path of a directive, without its title and its escapes.
 *
 * @example toPath('<a b.md> "t"') // 'a b.md'
 * @example toPath('a\\(x\\).md') // 'a(x).md'
 */
export function toPath(inside: string): string {
  const text = inside.trim()
  const angle = text.startsWith('<') ? text.indexOf('>') : -1
  return toText(angle > 0 ? text.slice(1, angle) : withoutTitle(text))
}

/** A directive's text without its escapes. */
export function toText(text: string): string {
  return text.replace(/\\([()[\]<> ])/g, '$1')
}

function withoutTitle(text: string): string {
  const quote = text.at(-1)
  if (quote !== '"' && quote !== "'") return text
  const start = text.lastIndexOf(quote, text.length - 2)
  return start > 0 && /\s/.test(text.charAt(start - 1)) ? text.slice(0, start).trimEnd() : text
}
