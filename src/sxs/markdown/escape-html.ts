const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Makes text safe inside an element or a double-quoted attribute.
 *
 * @example escapeHtml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}

/**
 * The same for a text in which an author may have written entities: they stay.
 *
 * @example escapeWritten('&copy; <b>') // '&copy; &lt;b&gt;'
 */
export function escapeWritten(text: string): string {
  return text.replace(/&(?!#?\w+;)|[<>"]/g, (character) => ENTITIES[character]!)
}
