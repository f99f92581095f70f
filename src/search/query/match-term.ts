/** How well a text answers one term of a query, and where. */
import { findPhrase, phraseEnd } from '../words/find-phrase.ts'
import { likeness, startLikeness } from '../words/likeness.ts'
import type { Term } from './query.ts'
import { covered, sharedParts, type Span } from '../words/shared-parts.ts'
import { pairs, type Piece } from '../words/terms.ts'

/** How well a text answers one term, 0 … 1, and where. */
export interface Hit {
  value: number
  spans: Span[]
}

const NONE: Hit = { value: 0, spans: [] }

/** A term of a script without spaces: as it stands, else its longest parts. */
export function matchUnspaced(term: Term, text: string): Hit {
  const spans: Span[] = []
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    spans.push([at, at + term.text.length])
  }
  if (spans.length > 0) return { value: 1, spans }
  const { length } = term.text
  if (length < 3) return NONE
  const shared = sharedParts(term.text, text)
  const value = length < SHORTEST_SENTENCE ? sharedPairs(term.text, text) : covered(shared) / length
  return value < 0.5 ? NONE : { value: value * 0.8, spans: shared }
}

/** From here on an unspaced term may be several words, each of which counts for itself. */
const SHORTEST_SENTENCE = 5

function sharedPairs(term: string, text: string): number {
  const neighbours = pairs(term)
  return neighbours.filter((pair) => text.includes(pair)).length / neighbours.length
}

/** A term of a spaced script, among the words of a text: as it stands, else what is like it. */
export function matchWord(term: Term, words: Piece[], text: string): Hit {
  const begun = text.includes(term.text) ? bestWords(term, words, startLikeness) : NONE
  if (begun.value > 0) return begun
  if (term.text.length >= 5 && term.longer !== 'none') {
    const at = findPhrase(term.text, text)
    if (at >= 0) return { value: 0.95, spans: [[at, phraseEnd(term.text, text, at)]] }
  }
  return bestWords(term, words, likeness)
}

/** A part of a number is another number. */
const NUMBER = /^\p{N}+$/u

/** A word that is longer than a finished one by no more than this may be another form of it. */
const ENDING = 2

/** Whether a word that begins with the term may stand for it. */
function mayStand({ text, longer }: Term, word: string): boolean {
  if (NUMBER.test(text) && word !== text) return false
  if (longer === 'any' || word === text || !word.startsWith(text)) return true
  return longer === 'inflected' && (text.length >= 4 || word.length - text.length <= ENDING)
}

function bestWords(
  term: Term,
  words: Piece[],
  measure: (term: string, word: string) => number,
): Hit {
  let best: Hit = NONE
  for (const word of words) {
    const value = mayStand(term, word.text) ? measure(term.text, word.text) : 0
    if (value === 0 || value < best.value) continue
    const span: Span = [word.start, word.start + word.text.length]
    best = value > best.value ? { value, spans: [span] } : { value, spans: [...best.spans, span] }
  }
  return best
}
