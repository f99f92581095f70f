/** The words of one language, each with a number: texts are compared many times. */
import { createCache } from './cache.ts'
import { createNumbering } from './numbering.ts'
import { createRunReader, findRuns, labelOf, LONGEST_LABEL } from './words.ts'

export interface Vocabulary {
  /** By their numbers. Grows as texts are read. */
  words: readonly string[]
  /**
   * Numbers of the distinct words of a text that is not too long to say which word stands for which.
   *
   * @param length of the text with its spaces joined
   */
  read: (plain: string, length: number) => number[]
  /** The distinct words of several texts in a row. */
  join: (texts: readonly (readonly number[])[]) => number[]
}

const MOST_WORDS = 60

export function createVocabulary(locale: string): Vocabulary {
  const { strings, numberOf } = createNumbering()
  const readRun = createRunReader(locale)
  const ofRun = createCache((run) => readRun(run).map(numberOf))
  /** By number, the text that a word was seen in last. */
  const seen: number[] = []
  let text = 0
  const add = (distinct: number[], word: number) => {
    if (seen[word] === text || distinct.length === MOST_WORDS) return
    seen[word] = text
    distinct.push(word)
  }
  return {
    words: strings,
    read(plain, length) {
      text++
      const distinct: number[] = []
      for (const run of findRuns(plain)) for (const word of ofRun(run)) add(distinct, word)
      const label = length <= LONGEST_LABEL ? labelOf(plain) : undefined
      if (label !== undefined) add(distinct, numberOf(label))
      return distinct
    },
    join(texts) {
      text++
      const distinct: number[] = []
      for (const own of texts) for (const word of own) add(distinct, word)
      return distinct
    },
  }
}
