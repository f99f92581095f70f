/** Where a walk through the rows of a diagnosis stands; knows nothing of the page. */
export class WalkState {
  readonly total: number
  #row: number

  /**
   * Begins at the first row that is not ruled out; at the first of all where none is left.
   *
   * @param ruledOut for each row
   */
  constructor(ruledOut: readonly boolean[]) {
    this.total = ruledOut.length
    this.#row = Math.max(0, ruledOut.indexOf(false))
  }

  /** Index of the row that is asked about. */
  get row(): number {
    return this.#row
  }

  get isFirst(): boolean {
    return this.#row === 0
  }

  back(): void {
    this.#row = Math.max(0, this.#row - 1)
  }

  /** @returns whether there is a further row */
  next(): boolean {
    if (this.#row + 1 >= this.total) return false
    this.#row++
    return true
  }
}
