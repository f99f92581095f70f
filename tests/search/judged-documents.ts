/** Judged queries whose answers are documents. */
export interface JudgedDocument {
  query: string
  /** Ends of paths of documents, without `.md`; any of them may stand first. */
  want: string[]
}

/** A half to tune with, and one that is only measured. */
export interface JudgedHalves {
  tuned: JudgedDocument[]
  reported: JudgedDocument[]
}

/** @param text lines `query → path, path` */
export function readJudged(text: string): JudgedDocument[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', want = ''] = line.trim().split(' → ')
      return { query, want: want.split(', ') }
    })
}

/** Every second query of each list is for tuning. */
export function splitJudged(...lists: JudgedDocument[][]): JudgedHalves {
  const every = (from: number) => lists.flatMap((list) => list.filter((_, at) => at % 2 === from))
  return { tuned: every(0), reported: every(1) }
}
