/** Measures judged queries: how often the first answer is right, and how high the right one stands. */
import type { Answer } from '../src/search/query/rank.ts'
import type { SearchRecord } from '../src/search/query/record.ts'

export interface Judged {
  query: string
  /** Places of which any may stand first: fragments of a section, `row ID` for a row by its message. */
  want: string[]
}

export interface Quality {
  /** Share of queries whose first answer is a wanted one. */
  success: number
  /** Mean of 1/rank of the first wanted answer among five, 0 without one. */
  reciprocal: number
  /** Queries whose first answer is not a wanted one, with what stood there. */
  missed: { query: string; rank: number; first: string }[]
}

export async function judge(
  queries: Judged[],
  answer: (query: string) => Promise<SearchRecord[]>,
): Promise<Quality> {
  const missed: Quality['missed'] = []
  let reciprocal = 0
  for (const { query, want } of queries) {
    const answers = (await answer(query)).slice(0, 5)
    const rank = answers.findIndex((record) =>
      anchorsOf(record).some((anchor) => want.includes(anchor)),
    )
    if (rank >= 0) reciprocal += 1 / (rank + 1)
    if (rank !== 0)
      missed.push({ query, rank, first: answers[0] ? anchorsOf(answers[0]).join(' ') : '' })
  }
  return {
    success: 1 - missed.length / queries.length,
    reciprocal: reciprocal / queries.length,
    missed,
  }
}

/** In the order in which they are shown. */
export function shown(groups: { answers: Answer[] }[]): SearchRecord[] {
  return groups.flatMap(({ answers }) => answers.map(({ record }) => record))
}

function anchorsOf({ kind, anchors, sentences }: SearchRecord): string[] {
  if (kind === 'section') return anchors
  return [`row ${sentences[0]?.id.split('-')[1]}`]
}
