/** The records that a search has looked at so far, and their answers. */
import type { Candidate } from './index-interface.ts'
import type { Query } from './query.ts'
import { type Answer, rank } from './rank.ts'
import type { SearchRecord } from './record.ts'

export class Shortlist {
  readonly #query: Query
  readonly #records = new Map<string, SearchRecord>()
  /** What answers in either language, in the order it was found. */
  answers: Answer[] = []

  constructor(query: Query) {
    this.#query = query
  }

  /** Loads the first of the candidates that are new, `window` at most, and judges them. */
  async add(candidates: Candidate[], window: number): Promise<void> {
    const fresh = candidates.filter(({ id }) => !this.#records.has(id)).slice(0, window)
    const records = await Promise.all(fresh.map((candidate) => candidate.load()))
    fresh.forEach(({ id }, i) => this.#records.set(id, records[i]!))
    this.answers.push(...this.#judge(records))
  }

  /** Number of records with an answer, in either language, that is as wanted. */
  count(isWanted: (answer: Answer) => boolean): number {
    return new Set(this.answers.filter(isWanted).map(({ record }) => record)).size
  }

  /** Judges every record by the weights that the query has now. */
  judgeAnew(): void {
    this.answers = this.#judge([...this.#records.values()])
  }

  #judge(records: SearchRecord[]): Answer[] {
    return records.flatMap((record) =>
      (['target', 'source'] as const).flatMap((side) => rank(this.#query, record, side) ?? []),
    )
  }
}
