/** What a document's own constructs ask of its page. */

const CONSTRUCTS =
  /class="(?:columns|tabs|zone|ticks|next-step|missing|hljs-[^"]*|language-[^"]*|video pair)"|<figure>|<pre/

/** Whether a page needs the styles and scripts of constructs that few documents have. */
export function hasDirectives(html: string): boolean {
  return CONSTRUCTS.test(html)
}

/** Whether a page has a table that print gives more room than usual. */
export function hasWideTables(html: string): boolean {
  return /<table class="(?:close|sideways|folded)"/.test(html)
}

/**
 * Origins that the frames of a page may come from, once the reader asks for one.
 *
 * @example frameOrigins('<a data-frame="https://a.b/c">') // ['https://a.b']
 */
export function frameOrigins(html: string): string[] {
  const origins = Array.from(
    html.matchAll(/ data-frame="(https:\/\/[a-z0-9.-]+(?::\d+)?)(?=["/?#])/gi),
    ([, origin]) => origin!.toLowerCase(),
  )
  return [...new Set(origins)].sort()
}
