/**
 * Brackets in alternative texts. Translators moved and dropped them (`![[Skype for Business](a.png)`,
 * `![Teams] tab, [Create] button](b.png)`), and a bracket without its partner makes text or a link of an
 * image. Noncharacters stand for the brackets of such a text while Markdown is parsed.
 */

const OPEN = '\uFDD2'
const CLOSE = '\uFDD3'
const HIDDEN = /\uFDD2|\uFDD3|%EF%B7%9[23]/g

/** The end of an alternative text, and the image's address. */
const END = /\]\((?=[^()\s]*\.(?:png|jpe?g|gif|svg|webp|bmp|ico)\b)/gi

/**
 * Hides the brackets of alternative texts in which they do not pair. Linear in the length of the text.
 *
 * @example hideBrackets('![a] b](c.png)') // '![a\uFDD3 b](c.png)'
 */
export function hideBrackets(markdown: string): string {
  if (!markdown.includes('![')) return markdown
  let hidden = ''
  let at = 0
  for (const { index: end, 0: mark } of markdown.matchAll(END)) {
    const before = markdown.slice(at, end)
    const start = before.lastIndexOf('![') + 2
    if (start >= 2 && before.indexOf('\n', start) < 0) {
      const alt = before.slice(start)
      const isLink = isClosedLater(markdown, end + mark.length)
      hidden += before.slice(0, start) + (!isLink && isBroken(alt) ? hide(alt) : alt)
      at = end
    }
    hidden += markdown.slice(at, end + mark.length)
    at = end + mark.length
  }
  return hidden + markdown.slice(at)
}

/** Puts the brackets back. */
export function showBrackets(html: string): string {
  return html.replace(HIDDEN, (hidden) => (hidden === OPEN || hidden.endsWith('2') ? '[' : ']'))
}

/**
 * Whether the bracket behind the text would close another one than the image's. Where the image's own is
 * closed before and another opened after, it is no image: `![a] and [b](c.png)`.
 */
function isBroken(alt: string): boolean {
  let depth = 1
  for (const [mark] of alt.matchAll(/\\.|[[\]]/g)) {
    if (mark === '[') depth++
    else if (mark === ']') depth--
  }
  return depth !== 1
}

const LATER = /[^()\s[\]]*\)[^[\]\n]*\]\(/y

/** Whether the address is that of a link within the text: `![[a](b.png)](b.png)`. */
function isClosedLater(markdown: string, address: number): boolean {
  LATER.lastIndex = address
  return LATER.test(markdown)
}

function hide(alt: string): string {
  return alt.replace(/\\.|[[\]]/g, (mark) => (mark === '[' ? OPEN : mark === ']' ? CLOSE : mark))
}
