/** Makes the files of a concordance of the pairs of a docset. */
import { createHash } from 'node:crypto'
import { fold } from '../../search/words/fold.ts'
import type { Localized, Side } from '../../sxs/document.ts'
import { TEXT_BLOCK, TOKEN_BLOCK, type Contents, type PairBlock } from '../format.ts'
import { functionWordOf, tokensOf } from '../tokens.ts'
import { NumberWriter } from '../varint.ts'

export interface IndexedDocument {
  title: Localized
  /** Address without locale; absent where no page shows it. */
  slug?: string
  pairs: { id: string; source: string; target: string }[]
}

/** A file by its name. */
export type WriteFile = (name: string, content: string | Uint8Array) => void

/**
 * Of one token: twice the pair, one more where several places follow; then how many there are, if
 * several; then the places. Pairs and places are differences to the ones before.
 */
interface Postings {
  writer: NumberWriter
  last: number
}

const SIDES = ['source', 'target'] as const

export class IndexBuilder {
  #write: WriteFile
  #postings: Localized<Map<string, Postings>> = { source: new Map(), target: new Map() }
  #hash = createHash('sha256')
  #block: PairBlock = { first: 0, pairs: [], documents: {} }
  #size = 0
  #texts: number[] = []
  #documents: number[] = []
  #pairs = 0

  constructor(write: WriteFile) {
    this.#write = write
  }

  add({ title, slug, pairs }: IndexedDocument): void {
    const number = this.#documents.length
    this.#documents.push(this.#pairs)
    const about = { title, ...(slug !== undefined && { slug }) }
    for (const { id, source, target } of pairs) {
      if (this.#size > TEXT_BLOCK) this.#endBlock()
      this.#block.documents[number] = about
      this.#block.pairs.push([id, source, target])
      this.#size += source.length + target.length
      this.#hash.update(`${id}\0${source}\0${target}\0`)
      for (const side of SIDES) this.#index(side, side === 'source' ? source : target)
      this.#pairs++
    }
  }

  #index(side: Side, text: string): void {
    const places = new Map<string, number[]>()
    const add = (token: string, at: number) => {
      const known = places.get(token)
      if (known) known.push(at)
      else places.set(token, [at])
    }
    for (const { text: token, at } of tokensOf(fold(text).text)) {
      add(token, at)
      const joined = functionWordOf(token)
      if (joined !== undefined) add(joined, at)
    }
    for (const [token, own] of places) {
      const postings = this.#postings[side].get(token) ?? { writer: new NumberWriter(), last: 0 }
      this.#postings[side].set(token, postings)
      postings.writer.write(2 * (this.#pairs - postings.last) + (own.length > 1 ? 1 : 0))
      postings.last = this.#pairs
      if (own.length > 1) postings.writer.write(own.length)
      let before = 0
      for (const at of own) {
        postings.writer.write(at - before)
        before = at
      }
    }
  }

  #endBlock(): void {
    if (this.#block.pairs.length === 0) return
    this.#write(`pairs-${this.#texts.length}.json`, JSON.stringify(this.#block))
    this.#texts.push(this.#block.first)
    this.#block = { first: this.#pairs, pairs: [], documents: {} }
    this.#size = 0
  }

  /** Writes what is left, and the table of contents. */
  finish(locales: Localized): void {
    this.#endBlock()
    const contents: Contents = {
      build: this.#hash.digest('hex').slice(0, 12),
      locales,
      tokens: { source: this.#writeTokens('source'), target: this.#writeTokens('target') },
      texts: this.#texts,
      documents: this.#documents,
      pairs: this.#pairs,
    }
    this.#write('contents.json', JSON.stringify(contents))
  }

  #writeTokens(side: Side): string[] {
    const firsts: string[] = []
    let first = ''
    let block = new NumberWriter()
    const end = () => {
      if (block.length === 0) return
      this.#write(`${side}-${firsts.length}.bin`, block.bytes())
      firsts.push(first)
      block = new NumberWriter()
    }
    const ordered = [...this.#postings[side]].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [token, { writer }] of ordered) {
      if (block.length + writer.length > TOKEN_BLOCK) end()
      if (block.length === 0) first = token
      const name = new TextEncoder().encode(token)
      block.write(name.length)
      block.append(name)
      block.write(writer.length)
      block.append(writer.bytes())
    }
    end()
    return firsts
  }
}
