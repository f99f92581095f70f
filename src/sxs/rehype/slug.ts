/** No second `[` inside, so that no character is read twice. */
const LINK = /\[([^[\]]*)\]\([^)[]*\)/g
const DROPPED = /[^\p{L}\p{Nd} _-]/gu
const DROPPED_BUT_MARKS = /[^\p{L}\p{M}\p{Nd} _-]/gu
const ASCII = /^\p{ASCII}*$/u
const NOT_ASCII = /[^a-z0-9 _-]/g

/**
 * The fragment Microsoft Learn gives a heading without an anchor of its own: Markdown's marks dropped,
 * letters of HTML tags and of undecoded entities kept, letters and digits of every script kept (combining
 * marks are neither), spaces to `-`, lower case.
 *
 * @param heading exact Markdown of the heading's source text
 * @returns `''` where no character is left
 * @example toSlug('Add a **firewall** entry<br>') // 'add-a-firewall-entrybr'
 */
export function toSlug(heading: string): string {
  return write(heading, DROPPED)
}

/**
 * Other fragments that links to a heading are written with: that of letters of ASCII alone, which Learn
 * and this site gave it formerly, and that of GitHub, which keeps combining marks.
 */
export function toOtherSlugs(heading: string): string[] {
  if (ASCII.test(heading)) return []
  const slug = toSlug(heading)
  const others = [write(heading, NOT_ASCII), write(heading, DROPPED_BUT_MARKS)]
  return [...new Set(others)].filter((other) => other !== slug && /[^-]/.test(other))
}

function write(heading: string, dropped: RegExp): string {
  return heading
    .replace(LINK, '$1')
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(dropped, '')
    .replace(/ /g, '-')
}
