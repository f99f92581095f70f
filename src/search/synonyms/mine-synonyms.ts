/**
 * Synonyms that a docset teaches by its own pairs: words of one language that stand for one and the same
 * word of the other (録画 and レコーディング for _recording_; _delete_ and _remove_ for 削除).
 *
 * Two words are synonyms where that word is for both the one they belong to most, where both are among
 * its usual translations, where they hardly ever stand in one sentence (neighbours and parts of one
 * name do), and where the sentences of both speak of the same things.
 */
import type { Localized, Side } from '../../sxs/document.ts'
import { contextsIn } from './context.ts'
import { counter, emptyVocabulary, namesOf, note, type Vocabulary } from './vocabulary.ts'
import { areComparable, areParts, stemOf } from './word-forms.ts'
import { BESIDE, termsOf } from './words.ts'

/** Two words that the docset uses for one of the other language. */
export interface MinedPair {
  side: Side
  /** Terms, as `termsOf` gives them. */
  words: [string, string]
  /** What both stand for. */
  by: string
  /** How sure it is, as a whole number, so that sums do not depend on the order of parts. */
  worth: number
}

/** Longer sentences say too little about which word stands for which. */
const LONGEST = 300
/** How many sentences must have a word, and at most which share of them. */
const LEAST = 8
const TOO_COMMON = 0.1
/** How many sentences must have it together with the other language's word. */
const LEAST_TOGETHER = 6
/** Share of the sentences with the other language's word that must have this one. */
const LEAST_SHARE = 0.03
/** Share of this word's sentences that must have the other language's word, in any of its forms. */
const LEAST_BACK = 0.7
/** Words that stand in one sentence more often than this are not one for the other. */
const MOST_TOGETHER = 0.07

/** A word that has the same neighbour in this share of its sentences is a part of a name: 事業 of 事業者. */
const MOST_IN_ONE_NAME = 0.8
/** Words that stand among others than these do, compared as `context.ts` does, mean other things. */
const LEAST_ALIKE = 0.15
/** Less says nothing, even where several parts of a docset say it. */
const LEAST_WORTH = 20

/** Gathers sentences, then tells what they teach. */
export class SynonymMiner {
  readonly #words: Record<Side, Vocabulary> = {
    target: emptyVocabulary(),
    source: emptyVocabulary(),
  }
  readonly #stems: Record<Side, Vocabulary> = {
    target: emptyVocabulary(),
    source: emptyVocabulary(),
  }
  readonly #seen = new Set<string>()
  #sentences = 0

  add({ source, target }: Localized, locales: Localized): void {
    if (source.length > LONGEST || target.length > LONGEST || source === target) return
    const key = `${source}\n${target}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const at = this.#sentences++
    for (const [side, text] of Object.entries({ source, target }) as [Side, string][]) {
      const terms = termsOf(text, locales[side])
      note(this.#words[side], terms, at)
      note(this.#stems[side], new Set([...terms].map(stemOf)), at)
    }
  }

  /** In any order; `join-synonyms.ts` tells which to trust. */
  pairs(): MinedPair[] {
    const found = (['target', 'source'] as const).flatMap((side) => {
      const other = side === 'target' ? 'source' : 'target'
      return minePairs({
        side,
        own: this.#words[side],
        ownStems: this.#stems[side],
        others: this.#words[other],
        stems: this.#stems[other],
        sentences: this.#sentences,
      })
    })
    return found.filter(({ worth }) => worth >= LEAST_WORTH)
  }
}

interface Mining {
  side: Side
  own: Vocabulary
  ownStems: Vocabulary
  others: Vocabulary
  /** The other language's words, all forms of one together. */
  stems: Vocabulary
  sentences: number
}

interface Candidate {
  word: string
  posting: number[]
  /** Sentences that have it in any of its forms. */
  inAnyForm: number[]
  share: number
}

function minePairs({ side, own, ownStems, others, stems, sentences }: Mining): MinedPair[] {
  // A word that stands in both languages is a name, or was left as it is.
  const names = namesOf(own)
  const countOwn = counter(
    own,
    sentences,
    (word, posting) =>
      isUseful(posting.length, sentences) &&
      !others.ids.has(word) &&
      (names.get(word) ?? 0) <= MOST_IN_ONE_NAME * posting.length,
  )
  const bestOf = finder(own, stems, sentences)
  const likenessOf = contextsIn(stems, sentences)
  const pairs = new Map<string, MinedPair>()
  others.words.forEach((by, id) => {
    const posting = others.postings[id]!
    if (!isUseful(posting.length, sentences) || own.ids.has(by)) return
    const stem = stemOf(by)
    const forms = countOwn(stems.postings[stems.ids.get(stem)!]!)
    const candidates: Candidate[] = []
    for (const [word, count] of countOwn(posting)) {
      const all = own.postings[word]!
      if (own.words[word]!.includes(BESIDE) !== by.includes(BESIDE)) continue
      if (count < LEAST_TOGETHER || count < LEAST_SHARE * posting.length) continue
      if (forms.get(word)! < LEAST_BACK * all.length || bestOf(word) !== stem) continue
      const text = own.words[word]!
      const inAnyForm = ownStems.postings[ownStems.ids.get(stemOf(text))!]!
      candidates.push({ word: text, posting: all, inAnyForm, share: count / posting.length })
    }
    for (const [a, b] of synonymsAmong(candidates)) {
      const alike = likenessOf(a.posting, b.posting, stem)
      if (alike < LEAST_ALIKE) continue
      const rarer = Math.min(a.posting.length, b.posting.length)
      const worth = Math.round(1000 * Math.min(a.share, b.share) * Math.log(rarer) * alike)
      const words: [string, string] = a.word < b.word ? [a.word, b.word] : [b.word, a.word]
      keepBetter(pairs, { side, words, by, worth })
    }
  })
  return [...pairs.values()]
}

/** Makes the function that tells which of the other language's words a word belongs to most. */
function finder(own: Vocabulary, stems: Vocabulary, sentences: number): (word: number) => string {
  const count = counter(stems, sentences, (_, { length }) => isUseful(length, sentences))
  const known = new Map<number, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const posting = own.postings[word]!
    let best = { stem: '', worth: 0 }
    for (const [stem, together] of count(posting)) {
      const chance = (posting.length * stems.postings[stem]!.length) / sentences
      const worth = together * Math.log(together / chance)
      if (worth > best.worth) best = { stem: stems.words[stem]!, worth }
    }
    known.set(word, best.stem)
    return best.stem
  }
}

/** Neither too rare nor in every other sentence. */
function isUseful(count: number, sentences: number): boolean {
  return count >= LEAST && count <= Math.max(50, sentences * TOO_COMMON)
}

function* synonymsAmong(candidates: Candidate[]): Generator<[a: Candidate, b: Candidate]> {
  for (const [index, a] of candidates.entries())
    for (const b of candidates.slice(index + 1))
      if (
        areComparable(a.word, b.word) &&
        !areParts(a.word, b.word) &&
        meet(a.inAnyForm, b.inAnyForm) <= MOST_TOGETHER
      )
        yield [a, b]
}

/** How often the rarer of two words stands in one sentence with the other. */
function meet(a: number[], b: number[]): number {
  const others = new Set(b)
  const both = a.filter((at) => others.has(at)).length
  return both / Math.min(a.length, b.length)
}

function keepBetter(pairs: Map<string, MinedPair>, pair: MinedPair): void {
  const key = pair.words.join('\n')
  const known = pairs.get(key)
  if (!known || known.worth < pair.worth) pairs.set(key, pair)
}
