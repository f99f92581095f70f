/** Keeps the answers of a function of few different strings: thousands of pages ask the same. */
export function memoize<Words extends string[], Answer>(
  answer: (...words: Words) => Answer,
): (...words: Words) => Answer {
  const known = new Map<string, Answer>()
  return (...words) => {
    const key = words.join('\0')
    let found = known.get(key)
    if (found === undefined) {
      found = answer(...words)
      known.set(key, found)
    }
    return found
  }
}
