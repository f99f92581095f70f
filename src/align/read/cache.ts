/** Answers kept at most; a docset asks for fewer. */
const MOST = 300_000

/** Keeps what a function makes of a string, for what is asked again and again in thousands of documents. */
export function createCache<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    if (known.size === MOST) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
