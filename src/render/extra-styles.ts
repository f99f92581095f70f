/** Styles that few pages need, told from a page's HTML. */

/** Names of the styles, each with what only they style. */
const NEEDS = [
  ['code', /<pre[\s>]/],
  [
    'learn',
    /<figure[\s>]|class="(?:[^"]*\s)?(?:columns|tabs|zone|ticks|next-step|missing|video)[\s"]/,
  ],
] as const

/** `code`: blocks of code. `learn`: constructs of Microsoft Learn, such as columns, tabs and videos. */
type ExtraStyle = (typeof NEEDS)[number][0]

/**
 * The styles that a page needs beyond those that every page has. Text that only looks like markup may
 * cost a page a sheet; no page lacks one.
 *
 * @param html what the page shows, or all of it
 * @example extraStyles('<div class="code"><pre>…</pre></div>') // ['code']
 */
export function extraStyles(html: string): ExtraStyle[] {
  return NEEDS.flatMap(([name, pattern]) => (pattern.test(html) ? [name] : []))
}
