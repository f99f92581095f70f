/** Attributes as `:::` directives write them: `name="value" other='value'`. */

export interface Attributes {
  /** By name, in lower case; escaped quotes are quotes. */
  values: Record<string, string>
  /** The first attribute whose value holds a quote that should have ended it. */
  loose?: string
}

const NAME = /(?<![\w-])([\w-]+)\s*=\s*(["'])/g

/** What follows the end of a value. */
const NEXT = /\s*(?:$|:::|[\w-]+\s*=)/y

/**
 * Reads attributes. A quote within a value that neither an attribute nor the end follows is part of it.
 *
 * @example readAttributes('alt-text="the "Add" pane" link="a"').values['alt-text'] // 'the "Add" pane'
 */
export function readAttributes(text: string): Attributes {
  const found: Attributes = { values: {} }
  NAME.lastIndex = 0
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const [, name = '', quote = ''] = match
    const start = NAME.lastIndex
    const { end, isLoose } = findEnd(text, start, quote)
    if (end === undefined) break
    if (isLoose) found.loose ??= name.toLowerCase()
    found.values[name.toLowerCase()] = text.slice(start, end).replace(/\\(["'])/g, '$1')
    NAME.lastIndex = end + 1
  }
  return found
}

/** The quote that ends a value: the first one that something else follows, failing that the last. */
function findEnd(
  text: string,
  start: number,
  quote: string,
): { end: number | undefined; isLoose: boolean } {
  let end: number | undefined
  let isLoose = false
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] === '\\' && at > start) continue
    isLoose = end !== undefined
    end = at
    NEXT.lastIndex = at + 1
    if (NEXT.test(text)) break
  }
  return { end, isLoose }
}
