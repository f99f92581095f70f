/** A lexicon made ready for comparing. */
import type { Sayings } from './sayings.ts'
import type { Vocabulary } from '../read/vocabulary.ts'
import type { Lexicon, LexiconWord, Side } from '../types.ts'

interface CompiledSide {
  index: Map<string, number>
  /** The same by the numbers of vocabularies; -1 where a word is not in it. */
  ids: WeakMap<Vocabulary, number[]>
  weights: Float64Array
  /** Of each word, words of the other side and how likely they are. */
  partners: Int32Array[]
  likelihoods: Float64Array[]
  /** Scratch of `similarity`: how much each word is expected. All zero between two calls. */
  expected: Float64Array
}

export interface CompiledLexicon extends Record<Side, CompiledSide> {
  repeated: Sayings
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>()

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const made = {
    target: compileSide(lexicon.words.target),
    source: compileSide(lexicon.words.source),
    repeated: new Map(lexicon.repeated),
  }
  compiled.set(lexicon, made)
  return made
}

function compileSide(words: readonly LexiconWord[]): CompiledSide {
  const index = new Map(words.map(([word], id) => [word, id]))
  const partners = words.map((word) =>
    Int32Array.from({ length: (word.length - 2) / 2 }, (_, at) => word[2 + 2 * at] as number),
  )
  const likelihoods = words.map((word) =>
    Float64Array.from({ length: (word.length - 2) / 2 }, (_, at) => word[3 + 2 * at] as number),
  )
  return {
    index,
    ids: new WeakMap(),
    weights: Float64Array.from(words, ([, weight]) => weight),
    partners,
    likelihoods,
    expected: new Float64Array(words.length),
  }
}

/** Indexes of a vocabulary's words, by their numbers; -1 for a word that the lexicon does not know. */
export function idsOf({ index, ids }: CompiledSide, vocabulary: Vocabulary): readonly number[] {
  const known = ids.get(vocabulary) ?? []
  ids.set(vocabulary, known)
  const { words } = vocabulary
  for (let at = known.length; at < words.length; at++) known.push(index.get(words[at]!) ?? -1)
  return known
}

/** Sets down what the words of one side let expect on the other. */
export function expectWords(lexicon: CompiledLexicon, side: Side, known: readonly number[]): void {
  const { partners, likelihoods } = lexicon[side]
  const { expected } = lexicon[side === 'target' ? 'source' : 'target']
  for (const word of known) {
    const others = partners[word]!
    const likely = likelihoods[word]!
    for (let at = 0; at < others.length; at++) {
      const other = others[at]!
      if (likely[at]! > expected[other]!) expected[other] = likely[at]!
    }
  }
}

/** Takes away what `expectWords` set down. */
export function forgetWords(lexicon: CompiledLexicon, side: Side, known: readonly number[]): void {
  const { partners } = lexicon[side]
  const { expected } = lexicon[side === 'target' ? 'source' : 'target']
  for (const word of known) for (const other of partners[word]!) expected[other] = 0
}

/** A likelihood of five eighths and more is as good as certain: words are left out and turned around. */
const CERTAIN = 1.6

/** Summed weight of those words of a side that are expected. */
export function expectedWeight(
  lexicon: CompiledLexicon,
  side: Side,
  known: readonly number[],
): number {
  const { weights, expected } = lexicon[side]
  let sum = 0
  for (const word of known) {
    const likely = expected[word]!
    if (likely > 0) sum += weights[word]! * Math.min(1, likely * CERTAIN)
  }
  return sum
}
