/** A concordance opened in a browser or in a test: phrases in, pairs out. */
import { fold } from '../../search/words/fold.ts'
import type { Localized } from '../../sxs/document.ts'
import type { Contents, PairBlock } from '../format.ts'
import { occurrencesOf } from '../tokens.ts'
import { findPairs, type ReadFile } from './find-pairs.ts'
import { lastAtMost } from './last-at-most.ts'

/** A stretch of a text; end exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Line extends Localized {
  id: string
  /** Number of its document. */
  document: number
  title: Localized
  slug?: string
  /** Where the phrase stands. */
  marks: Localized<Stretch[]>
}

export interface Answer {
  /** Numbers of the pairs that have the phrase in either language, in the order of the documents. */
  pairs: number[]
  /** How many of them each document has, by its number. */
  counts: Map<number, number>
}

export class Concordance {
  contents: Contents
  #read: ReadFile
  #blocks = new Map<number, Promise<PairBlock>>()

  private constructor(contents: Contents, read: ReadFile) {
    this.contents = contents
    this.#read = read
  }

  /** @param read reads a file of the concordance by its name */
  static async open(read: ReadFile): Promise<Concordance> {
    const contents: Contents = JSON.parse(new TextDecoder().decode(await read('contents.json')))
    return new Concordance(contents, read)
  }

  /** Every pair that has a phrase. */
  async find(phrase: string): Promise<Answer> {
    if (fold(phrase).text === '') return { pairs: [], counts: new Map() }
    const sides = (['target', 'source'] as const).map((side) =>
      findPairs(phrase, side, this.contents, this.#read),
    )
    const pairs = [...new Set((await Promise.all(sides)).flat())].sort((a, b) => a - b)
    const counts = new Map<number, number>()
    for (const pair of pairs) {
      const document = lastAtMost(this.contents.documents, pair)
      counts.set(document, (counts.get(document) ?? 0) + 1)
    }
    return { pairs, counts }
  }

  /** Pairs as lines of a page, and the other pairs that were read with them. */
  async lines(
    phrase: string,
    pairs: readonly number[],
  ): Promise<{ lines: Line[]; others: Localized[] }> {
    const folded = fold(phrase).text
    const wanted = new Set(pairs)
    const numbers = [...new Set(pairs.map((pair) => lastAtMost(this.contents.texts, pair)))]
    const blocks = await Promise.all(numbers.map((number) => this.#block(number)))
    const lines: Line[] = []
    const others: Localized[] = []
    for (const block of blocks) {
      for (const [index, [id, source, target]] of block.pairs.entries()) {
        const pair = block.first + index
        if (!wanted.has(pair)) {
          others.push({ source, target })
          continue
        }
        const document = lastAtMost(this.contents.documents, pair)
        const about = block.documents[document]!
        const marks = {
          source: occurrencesOf(folded, source),
          target: occurrencesOf(folded, target),
        }
        lines.push({ id, document, source, target, marks, ...about })
      }
    }
    return { lines, others }
  }

  #block(number: number): Promise<PairBlock> {
    const known = this.#blocks.get(number)
    if (known) return known
    const read = this.#read(`pairs-${number}.json`).then((bytes): PairBlock =>
      JSON.parse(new TextDecoder().decode(bytes)),
    )
    this.#blocks.set(number, read)
    return read
  }
}
