/** A character of a script without word spaces, its punctuation included. */
export const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

/** Scripts whose lines are joined without a space: those above but Korean. */
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff9f\uffe0-\uffef`

/** Punctuation that those scripts share with others. */
const SHARED = String.raw`\u00b7\u2014\u2018\u2019\u201c\u201d\u2025\u2026`

const BETWEEN = new RegExp(`^(?:[${WIDE}][${WIDE}${SHARED}]|[${SHARED}][${WIDE}])$`, 'u')

const JOINED = new RegExp(`[${WIDE}${SHARED}]`, 'u')

/** Whether what ends and begins with these characters of Markdown may show others that are joined. */
export function mayJoin(before: string, after: string): boolean {
  const isOpen = JOINED.test(before) || /[*_~`)\]]/.test(before)
  return isOpen && (JOINED.test(after) || /[*_~`[!]/.test(after))
}

/** Whether a line may break between two characters without a space being meant. */
function isJoined(before: string, after: string): boolean {
  return BETWEEN.test(before + after)
}

/**
 * Where the line breaks of a text stand that are no spaces, with the spaces around them.
 *
 * @example findBreaks('二\n 階 a\nb') // [[1, 3]]
 */
export function findBreaks(text: string): [start: number, end: number][] {
  const breaks: [number, number][] = []
  let end = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', end)) {
    let start = at
    while (start > end && isSpace(text, start - 1)) start--
    end = at + 1
    while (isSpace(text, end)) end++
    if (isJoined(lastOf(text, start), firstOf(text, end))) breaks.push([start, end])
  }
  return breaks
}

/** A text without such breaks. */
export function joinBreaks(text: string): string {
  let joined = ''
  let at = 0
  for (const [start, end] of findBreaks(text)) {
    joined += text.slice(at, start)
    at = end
  }
  return joined + text.slice(at)
}

function isSpace(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

function firstOf(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function lastOf(text: string, end: number): string {
  const start = /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? end - 2 : end - 1
  return text.slice(Math.max(0, start), end)
}
