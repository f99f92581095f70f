/**
 * What an answer is worth. The figures were set on judged queries (`tests/search/judged.ts`, and the
 * sample that `npm run bench` draws): their order and distances matter, not their unit.
 */

/** By where the query stands in a record; the constants below, best first. */
export interface Weight {
  /** For the whole query. */
  phrase: number
  /** Added by the share of the text that the query is: what says little else is nearer to it. */
  share: number
  /** Factor where only some of the query's words are there (`PARTIAL`). */
  cover: number
}

const weight = (phrase: number, share: number, cover: number): Weight => ({ phrase, share, cover })

/** A message that is little more than the query: what readers paste is the error in front of them. */
export const EQUAL_MESSAGE = weight(80, 10, 1.1)
/** The section's own heading names what all of it is about. */
export const HEADING = weight(70, 8, 1.08)
/** A message that holds the query among other words: it may be about something else. */
export const MESSAGE = weight(60, 10, 1.1)
/** A sentence of the text. */
export const SENTENCE = weight(50, 5, 1)
/** Causes and remedies of a row: a sentence of the text says the same with more around it. */
export const CELL = weight(48, 5, 1)
/** A sentence that only names what it links to: what it leads to is the better answer. */
export const LINK = weight(43, 2, 0.9)

/** A heading above the section: true of every section below it, so it says least of this one. */
export const TITLE_ABOVE = 40

/** Worth of all of a query's words, apart from each other: always less than the query as a whole. */
export const PARTIAL = 25

/** From this share on a message counts as equal to the query that it holds. */
export const EQUAL_SHARE = 0.6

/** Of the worth of what holds the query whole: what holds it but for particles comes after all of that. */
export const LOOSE = 0.5

/** For each sentence that holds the whole query: sets apart equals only. */
export const REPEAT = 0.4
/** Sentences that count as repeats. */
export const MOST_REPEATS = 4

/** What the record as a whole holds of the query: one step at most between answers of one kind. */
export const COVER = 4

/** From here on a term counts as found: a typing error does. */
export const FOUND = 0.6

/** A record that holds less of the query than this does not answer it. */
export const LEAST_COVER = 0.3

/** For a document whose title holds all of the query, in any order. */
export const TITLE = 26
/** Added by the share of the title that the query is. */
export const TITLE_SHARE = 22
/** Added where the title holds the query as it stands. */
export const TITLE_PHRASE = 8
/** Where something does not work: for a title that says it helps. */
export const HELPING_TITLE = 24
/** For each step of a document's importance (0 … 9), by how much of the query its title holds. */
export const IMPORTANCE = 2.6

/** What an answer in other words is worth. */
export const IN_OTHER_WORDS = 0.93
/** And once more where it lacks some of these, too. */
export const IN_SOME_OTHER_WORDS = 0.8

/** A section of nothing but links leads to answers and is none. */
export const ONLY_LINKS = 0.5
