/**
 * Keeps the answers of a function of few different strings, or of none: thousands of pages ask the same.
 */
export function memoize<Words extends string[], Answer>(
  answer: (...words: Words) => Answer,
): (...words: Words) => Answer {
  const known = new Map<string, Answer>()
  return (...words) => {
    const key = words.join('\0')
    let kept = known.get(key)
    if (kept === undefined) {
      kept = answer(...words)
      known.set(key, kept)
    }
    return kept
  }
}
