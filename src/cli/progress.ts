/** Milliseconds between two lines of progress. */
const INTERVAL = 1000

/** Share of the work that tells how long the rest takes: before it, beginnings weigh too much. */
const TELLING = 0.05

/** Tells on stderr how far long work is; stdout belongs to the result. Quiet for the first second. */
export class Progress {
  #label: string
  #total: number
  #done = 0
  #started = Date.now()
  #next = Date.now() + INTERVAL

  /** @param label what is being done, e.g. `Reading documents` */
  constructor(label: string, total: number) {
    this.#label = label
    this.#total = total
  }

  /** One more is done. */
  step(): void {
    this.#done++
    if (Date.now() < this.#next) return
    this.#next = Date.now() + INTERVAL
    const elapsed = Date.now() - this.#started
    const left = Math.round((elapsed * (this.#total - this.#done)) / this.#done / 1000)
    const estimate = this.#done < this.#total * TELLING ? '' : `, about ${left} s left`
    console.error(`${this.#label}: ${this.#done} of ${this.#total}${estimate}`)
  }
}
