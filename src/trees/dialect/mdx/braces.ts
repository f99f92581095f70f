/** Where braces end. */

const TEXTS: Record<string, RegExp> = {
  '"': /"(?:[^"\\\n]|\\.)*"/y,
  "'": /'(?:[^'\\\n]|\\.)*'/y,
  '`': /`(?:[^`\\]|\\[\s\S])*`/y,
}
/** How many braces may be without an end: each is looked for to the end of the text. */
const MAX_WITHOUT = 32

/** Offset behind the brace that closes the one at an offset. */
export type BracesEnd = (start: number) => number | undefined

/** Makes the search for a text. Quoted texts and comments may hold other braces. */
export function createBracesEnd(text: string): BracesEnd {
  let without = 0
  /** What no closing one is left for in the text. */
  const unclosed = new Set<string>()

  /** Behind a comment or a quoted text; behind its mark where it is none. */
  const skip = (mark: string, at: number): number => {
    const behind = at + mark.length
    if (unclosed.has(mark)) return behind
    const end = mark === '/*' ? commentEnd(text, behind) : textEnd(text, mark, at)
    if (end === undefined && mark !== '"' && mark !== "'") unclosed.add(mark)
    return end ?? behind
  }

  return (start) => {
    if (without >= MAX_WITHOUT) return undefined
    const token = /[{}"'`]|\/\*/g
    token.lastIndex = start
    let depth = 0
    for (let match = token.exec(text); match; match = token.exec(text)) {
      const [mark] = match
      if (mark === '{') depth++
      else if (mark === '}') {
        if (--depth === 0) return match.index + 1
      } else token.lastIndex = skip(mark, match.index)
    }
    without++
    return undefined
  }
}

function commentEnd(text: string, from: number): number | undefined {
  const end = text.indexOf('*/', from)
  return end < 0 ? undefined : end + '*/'.length
}

function textEnd(text: string, quote: string, start: number): number | undefined {
  const pattern = TEXTS[quote]!
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}
