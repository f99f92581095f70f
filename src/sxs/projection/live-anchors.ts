import { RESERVED } from '../rehype/rehype-first-anchor.ts'

/**
 * The fragments of a page in the order in which they stand in its text. One that was there before, or
 * that the site keeps for itself, is not live: no link gets there.
 */
export class LiveAnchors {
  /** The nearest live one so far; `''` before the first. */
  last = ''
  #names = new Set<string>()

  /** The next one in the text. */
  pass(name: string): void {
    if (this.#names.has(name) || RESERVED.test(name)) return
    this.#names.add(name)
    this.last = name
  }
}
