/**
 * Keeps the answers of a function of strings, for as long as the function itself is kept: for questions
 * that are few and asked by thousands of pages.
 */
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
