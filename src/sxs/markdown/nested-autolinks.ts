/** A link's beginning, an end, or the beginning of a block, where a link that was never ended is forgotten. */
const TAG = /<a\s[^<>]*>|<\/a\s*>|<(?:p|li|td|th|div|h[1-6])\b/gi
const HREF = /\shref\s*=/i

/**
 * A bare address within a link that the document writes in HTML is its text: Markdown makes a link of it,
 * which would end the outer one.
 *
 * @example unnestAutolinks('<a href="x"><a href="http://y">http://y</a></a>') // '<a href="x">http://y</a>'
 */
export function unnestAutolinks(html: string): string {
  // Markdown writes its links in small letters; the outer one may be written in any.
  if (!html.includes('<a href="') || !/<a\s[\s\S]*<a href=/i.test(html)) return html
  let isInLink = false
  let flat = ''
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const { 0: tag, index } = match
    const end = index + tag.length
    if (!/^<a\s/i.test(tag)) isInLink = false
    else if (!isInLink) isInLink = HREF.test(tag)
    else {
      const text = html.slice(end, html.indexOf('<', end))
      if (!html.startsWith('</a>', end + text.length) || !isAutolink(tag, text)) continue
      flat += html.slice(at, index) + text
      at = end + text.length + '</a>'.length
      TAG.lastIndex = at
    }
  }
  return flat + html.slice(at)
}

/** Whether a link's address is its text, with the scheme that a text may leave out. */
function isAutolink(tag: string, text: string): boolean {
  const href = tag.slice('<a href="'.length, -'">'.length)
  return href === text || href === `http://${text}` || href === `mailto:${text}`
}
