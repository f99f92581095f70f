/** The records that a search has looked at so far. */
import type { Candidate } from './index-interface.ts'
import type { Query } from './query.ts'
import type { Side } from '../../sxs/document.ts'
import { type Answer, rank } from './rank.ts'
import type { SearchRecord } from './record.ts'

const SIDES = ['target', 'source'] as const

/** Records, loaded once each, and judged once in each language with the weights the query then has. */
export class Shortlist {
  readonly #query: Query
  readonly #records = new Map<string, SearchRecord>()
  #answers = noAnswers()

  constructor(query: Query) {
    this.#query = query
  }

  /** Loads the first of the candidates that are new, `window` at most. */
  async add(candidates: Candidate[], window: number): Promise<void> {
    const fresh = candidates.filter(({ id }) => !this.#records.has(id)).slice(0, window)
    const records = await Promise.all(fresh.map((candidate) => candidate.load()))
    fresh.forEach(({ id }, i) => this.#records.set(id, records[i]!))
  }

  /** Number of records with an answer, in either language, that is as wanted. */
  count(isWanted: (answer: Answer) => boolean): number {
    return this.#list().filter((record) =>
      SIDES.some((side) => {
        const answer = this.#judge(record, side)
        return answer !== undefined && isWanted(answer)
      }),
    ).length
  }

  answersIn(side: Side): Answer[] {
    return this.#list().flatMap((record) => this.#judge(record, side) ?? [])
  }

  /** The query's weights have changed: every record is judged anew. */
  forgetAnswers(): void {
    this.#answers = noAnswers()
  }

  #list(): SearchRecord[] {
    return [...this.#records.values()]
  }

  #judge(record: SearchRecord, side: Side): Answer | undefined {
    const known = this.#answers[side]
    if (!known.has(record)) known.set(record, rank(this.#query, record, side))
    return known.get(record)
  }
}

function noAnswers(): Record<Side, Map<SearchRecord, Answer | undefined>> {
  return { source: new Map(), target: new Map() }
}
