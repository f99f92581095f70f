/** Strings with a number each, from 0 on: numbers are compared and looked up faster. Grows as texts are read. */
export interface Numbering {
  /** By their numbers. */
  strings: readonly string[]
  numberOf: (text: string) => number
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>()
  const strings: string[] = []
  return {
    strings,
    numberOf(text) {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, strings.length)
      return strings.push(text) - 1
    },
  }
}
