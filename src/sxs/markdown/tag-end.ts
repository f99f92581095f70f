/** More attributes than this are no tag: an HTML parser compares each with all before it. */
const MAX_ATTRIBUTES = 64

const SPACE = /\s/
const NAME_END = /[\s<>/=]/
const VALUE_END = /[\s<>]/

/**
 * Where a tag ends, as an HTML parser sees it, but for two limits: a `<` outside quotes ends the attempt,
 * and so does an attribute too many. They keep the cost of trying every `<` of a text linear: an attempt
 * passes the next `<` only inside a quoted value, and each quoted value is one of its 64 attributes, so a
 * character is read by a bounded number of attempts.
 *
 * @param at offset behind the tag's name
 * @returns offset behind its `>`; nothing where there is no whole tag
 * @example tagEnd('<a href="x>y">z', 2) // 14
 */
export function tagEnd(html: string, at: number): number | undefined {
  for (let attributes = 0; attributes <= MAX_ATTRIBUTES; attributes++) {
    while (SPACE.test(html.charAt(at)) || html.charAt(at) === '/') at++
    if (html.charAt(at) === '>') return at + 1
    const nameEnd = skipName(html, at)
    if (nameEnd === at) return undefined
    at = skipSpace(html, nameEnd)
    if (html.charAt(at) !== '=') continue
    const valueEnd = skipValue(html, skipSpace(html, at + 1))
    if (valueEnd === undefined) return undefined
    at = valueEnd
  }
  return undefined
}

function skipName(html: string, at: number): number {
  while (at < html.length && !NAME_END.test(html.charAt(at))) at++
  return at
}

function skipSpace(html: string, at: number): number {
  while (SPACE.test(html.charAt(at))) at++
  return at
}

function skipValue(html: string, at: number): number | undefined {
  const quote = html.charAt(at)
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1)
    return end < 0 ? undefined : end + 1
  }
  const start = at
  while (at < html.length && !VALUE_END.test(html.charAt(at))) at++
  return at === start ? undefined : at
}
