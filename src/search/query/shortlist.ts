/** The records that a search has looked at so far, and their answers. */
import type { Candidate } from './index-interface.ts'
import type { Lexicon } from './lexicon.ts'
import type { Query } from './query.ts'
import { documentScore } from './rank-document.ts'
import { type Answer, rank } from './rank.ts'
import type { SearchRecord } from './record.ts'
import type { Side } from '../../sxs/document.ts'
import { IN_OTHER_WORDS } from './weights.ts'

export class Shortlist {
  readonly #queries: Query[]
  readonly #lexicon: Lexicon
  readonly #records = new Map<string, SearchRecord>()
  /** What answers in either language, in the order it was found. */
  answers: Answer[] = []

  /** @param queries the reader's own words, then other words for them */
  constructor(queries: Query[], lexicon: Lexicon) {
    this.#queries = queries
    this.#lexicon = lexicon
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
      (['target', 'source'] as const).flatMap((side) => this.#best(record, side) ?? []),
    )
  }

  /** In the words that suit the record best. */
  #best(record: SearchRecord, side: Side): Answer | undefined {
    let best: Answer | undefined
    this.#queries.forEach((query, index) => {
      const answer = rank(query, record, side)
      if (!answer) return
      if (this.#lexicon.documents > 1) answer.score += documentScore(answer, this.#lexicon.common)
      if (index > 0) answer.score *= IN_OTHER_WORDS
      if (!best || answer.score > best.score) best = answer
    })
    return best
  }
}
