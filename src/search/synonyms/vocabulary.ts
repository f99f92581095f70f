/** The words of one language's sentences, and which sentences have them. */
import { BESIDE } from './words.ts'

export interface Vocabulary {
  ids: Map<string, number>
  words: string[]
  /** Sentences that have the word. */
  postings: number[][]
}

export const emptyVocabulary = (): Vocabulary => ({ ids: new Map(), words: [], postings: [] })

/** Notes that a sentence has these terms. */
export function note({ ids, words, postings }: Vocabulary, terms: Set<string>, at: number): void {
  for (const term of terms) {
    let id = ids.get(term)
    if (id === undefined) {
      id = words.length
      ids.set(term, id)
      words.push(term)
      postings.push([])
    }
    postings[id]!.push(at)
  }
}

/** Makes the function that counts the words of sentences. */
export function counter(
  { words, postings }: Vocabulary,
  sentences: number,
  isCounted: (word: string, posting: number[]) => boolean,
): (posting: number[]) => Map<number, number> {
  const inSentence: number[][] = Array.from({ length: sentences }, () => [])
  postings.forEach((posting, id) => {
    if (isCounted(words[id]!, posting)) for (const at of posting) inSentence[at]!.push(id)
  })
  const counts = new Int32Array(words.length)
  return (posting) => {
    const touched: number[] = []
    for (const at of posting)
      for (const word of inSentence[at]!) if (counts[word]!++ === 0) touched.push(word)
    const found = new Map(touched.map((word) => [word, counts[word]!]))
    for (const word of touched) counts[word] = 0
    return found
  }
}

/** In how many sentences each word stands beside the neighbour that it has most. */
export function namesOf({ words, postings }: Vocabulary): Map<string, number> {
  const most = new Map<string, number>()
  words.forEach((name, id) => {
    if (!name.includes(BESIDE)) return
    for (const word of name.split(BESIDE))
      most.set(word, Math.max(most.get(word) ?? 0, postings[id]!.length))
  })
  return most
}
