/** The records that a search has looked at so far, and their answers. */
import type { Candidate } from './index-interface.ts'
import type { Lexicon } from './lexicon.ts'
import type { Query } from './query.ts'
import { documentScore } from './rank-document.ts'
import { type Answer, rank } from './rank.ts'
import type { SearchRecord } from './record.ts'
import type { Side } from '../../sxs/document.ts'
import { IN_OTHER_WORDS, IN_SOME_OTHER_WORDS } from './weights.ts'

const SIDES = ['target', 'source'] as const

export class Shortlist {
  readonly #queries: Query[] = []
  readonly #lexicon: Lexicon
  readonly #records = new Map<string, SearchRecord>()
  /** By record, in the words that suit it best. */
  readonly #best = new Map<SearchRecord, Partial<Record<Side, Answer>>>()
  /** How well each term of the reader's own query is held by any record. */
  #held: number[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** What answers in either language, in the order it was found. */
  get answers(): Answer[] {
    return [...this.#best.values()].flatMap((best) => SIDES.flatMap((side) => best[side] ?? []))
  }

  /** How well each term of the reader's own query is held by any record: 0 … 1. */
  get held(): readonly number[] {
    return this.#held
  }

  /** The reader's own words first, then other words for them: every record is asked in all of them. */
  ask(query: Query): void {
    this.#queries.push(query)
    if (this.#queries.length === 1) this.#held = query.terms.map(() => 0)
    for (const record of this.#records.values()) this.#judge(record, query)
  }

  /** Loads the first of the candidates that are new, `window` at most, and judges them. */
  async add(candidates: Candidate[], window: number): Promise<void> {
    const fresh = candidates.filter(({ id }) => !this.#records.has(id)).slice(0, window)
    const records = await Promise.all(fresh.map((candidate) => candidate.load()))
    fresh.forEach(({ id }, i) => this.#records.set(id, records[i]!))
    for (const record of records) for (const query of this.#queries) this.#judge(record, query)
  }

  /** Number of records with an answer, in either language, that is as wanted. */
  count(isWanted: (answer: Answer) => boolean): number {
    return new Set(this.answers.filter(isWanted).map(({ record }) => record)).size
  }

  /** Judges every record by the weights that the query has now. */
  judgeAnew(): void {
    this.#best.clear()
    for (const record of this.#records.values())
      for (const query of this.#queries) this.#judge(record, query)
  }

  #judge(record: SearchRecord, query: Query): void {
    const best = this.#best.get(record) ?? {}
    this.#best.set(record, best)
    for (const side of SIDES) {
      const answer = rank(query, record, side)
      if (!answer) continue
      const isOwn = query === this.#queries[0]
      if (isOwn) this.#held = this.#held.map((held, at) => Math.max(held, answer.held[at]!))
      if (this.#lexicon.documents > 1) answer.score += documentScore(answer, this.#lexicon.common)
      if (!isOwn) answer.score *= IN_OTHER_WORDS * (answer.complete ? 1 : IN_SOME_OTHER_WORDS)
      if (answer.score > (best[side]?.score ?? 0)) best[side] = answer
    }
  }
}
