/** No second `[` inside, so that no character is read twice. */
const LINK = /\[([^[\]]*)\]\([^)[]*\)/g
const PUNCTUATION = /[^a-z0-9 _-]/g

/**
 * The fragment Microsoft Learn gives a heading without an anchor of its own: Markdown's marks dropped,
 * letters of HTML tags and of undecoded entities kept, ASCII only, spaces to `-`, lower case; no number
 * where two headings are alike.
 *
 * @param heading exact Markdown of the heading's source text
 * @example toSlug('Add a **firewall** entry<br>') // 'add-a-firewall-entrybr'
 */
export function toSlug(heading: string): string {
  return heading
    .replace(LINK, '$1')
    .trim()
    .toLowerCase()
    .replace(PUNCTUATION, '')
    .replace(/ /g, '-')
}
