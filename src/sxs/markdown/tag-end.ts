/** More attributes than this are no tag: an HTML parser compares each with all before it. */
const MAX_ATTRIBUTES = 64

const SPACE = /\s/
const NAME_END = /[\s<>/=]/
const VALUE_END = /[\s<>]/

/**
 * Where a tag ends, as an HTML parser sees it; but a `<` outside quotes is never part of a tag. So, and
 * by the limit of attributes, reading from every `<` of a text stays linear: between two `<` a candidate
 * is in quotes all the time, which two at once can be, or spends an attribute.
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
