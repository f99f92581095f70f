/** Lines of code that paper is too narrow for: print sets in what goes on below, and marks it. */

/** Columns that a line on paper surely has, also in a list; a CJK character takes two. */
const MOST_COLUMNS = 60

/** Opening tags, content, closing tag of a block. */
const BLOCK = /(<pre\b[^<>]*>(?:<code\b[^<>]*>)?)(.*?)(?=(?:<\/code>)?<\/pre>)/gs
const LINE = /[^\n]+\n?|\n/g
const TAG = /<(\/?)[a-z][^<>]*>/g
const REFERENCE = /&#?\w+;/g
const CJK = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g

/**
 * Puts each long line of each block of code, with the break that ends it, into an element of its own.
 *
 * @param html the project's own serialization: `<` stands for tags only
 */
export function markLongLines(html: string): string {
  return html.includes('<pre')
    ? html.replace(BLOCK, (_, start: string, code: string) => start + markLines(code))
    : html
}

/** Colours that go on past a line's end are closed and opened again, so that elements nest. */
function markLines(code: string): string {
  const open: string[] = []
  return code.replace(LINE, (line) => {
    const before = open.join('')
    for (const [tag, slash] of line.matchAll(TAG)) {
      if (slash) open.pop()
      else open.push(tag)
    }
    const after = open.join('')
    if (!isLong(line) || !isColour(before) || !isColour(after)) return line
    return `${close(before)}<span class="long-line">${before}${line}${close(after)}</span>${after}`
  })
}

function isLong(line: string): boolean {
  const text = line.replace(TAG, '').replace(REFERENCE, 'x').trimEnd()
  return text.length + (text.match(CJK)?.length ?? 0) > MOST_COLUMNS
}

/** Other elements may have an id, or be the run of a language: they stay whole. */
function isColour(tags: string): boolean {
  return /^(?:<span class="hljs-[^"]*">)*$/.test(tags)
}

function close(tags: string): string {
  return '</span>'.repeat(tags.split('<').length - 1)
}
