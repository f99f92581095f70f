/** Styles that only some documents need, found in the HTML of a page. */

/** A set of styles besides those of every page. */
export type ExtraStyles = 'code' | 'learn' | 'wideTables'

const FOUND_BY: Record<ExtraStyles, RegExp> = {
  code: /<pre\b|<[a-z][^<>]*\sclass="(?:hljs-|language-)/,
  learn:
    /<figure\b|<summary><span class="pair"|<sup data-note\b|<[a-z][^<>]*\sclass="(?:[^"]*\s)?(?:columns|tabs|zone|ticks|next-step|missing|video|footnotes?)[\s"]/,
  wideTables: /<table class="(?:[^"]* )?(?:close|sideways|folded)"/,
}

/**
 * The sets of styles that a page needs, whatever kind of page it is.
 *
 * @param html of the page's documents or checklists, as the site writes it: attributes in double quotes
 * @example extraStyles('<pre><code>x</code></pre>') // ['code']
 */
export function extraStyles(html: string): ExtraStyles[] {
  return (Object.keys(FOUND_BY) as ExtraStyles[]).filter((name) => FOUND_BY[name].test(html))
}
