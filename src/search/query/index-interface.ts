/** What a search needs from an index, whichever that is. */
import type { Lexicon, Synonyms } from './lexicon.ts'
import type { SearchRecord } from './record.ts'

export interface Candidate {
  id: string
  score: number
  load(): Promise<SearchRecord>
}

/** Keeps to the documents of one folder, to one kind of record. */
export interface Filters {
  /** As `areaOf` names it. */
  area?: string
  kind?: SearchRecord['kind']
}

export interface Index {
  /** It holds only the pages that are kept on this device. */
  isKept?: boolean
  /** Records that hold every one of the index words, best first. */
  find(words: string[], filters: Filters): Promise<Candidate[]>
  /** Every word of spaced scripts in the docset, folded. */
  vocabulary(): Promise<string[]>
  /** What is known of the docset as a whole. */
  lexicon(): Promise<Lexicon>
  /** Asked for where a query is put in other words. */
  synonyms(): Promise<Synonyms>
}
