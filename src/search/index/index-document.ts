/**
 * What of a document is indexed, and under which words: the dear part of indexing, which depends on the
 * document alone. Kept between builds, since a part of an index is made again when any of its documents
 * has changed.
 */
import type { Document } from '../../sxs/document.ts'
import type { SearchRecord } from '../query/record.ts'
import { encode, indexTerms } from '../words/terms.ts'
import { readRecords } from './search-records.ts'

/** A record with the words that it stands under, encoded, with spaces between. */
export interface IndexedRecord {
  /** Its address is not known yet. */
  record: SearchRecord
  /** Of its sentences, in their order. */
  words: string
  /** Neighbours and parts of compounds; those of the titles above it. */
  rest: string
  /** Of its heading. */
  title: string
}

export interface IndexedDocument {
  targetLocale: string
  /** How many it has. */
  segments: number
  records: IndexedRecord[]
  /** Words that a mistyped one may have meant. */
  vocabulary: string[]
}

/** Words of this length can be mistyped and still be known. */
const [SHORTEST, LONGEST] = [4, 32]

/** Texts whose terms are remembered: titles stand in every record of their document. */
const REMEMBERED = 2_000

interface Terms {
  words: string[]
  rest: string[]
  vocabulary: string[]
}

const remembered = new Map<string, Terms>()

export function indexDocument(
  document: Pick<Document, 'html' | 'id' | 'title' | 'segments' | 'targetLocale'>,
): IndexedDocument {
  const vocabulary = new Set<string>()
  const records = readRecords(document).map((record) => indexRecord(record, vocabulary))
  const { segments, targetLocale } = document
  return { targetLocale, segments: segments.length, records, vocabulary: [...vocabulary] }
}

function indexRecord(record: SearchRecord, vocabulary: Set<string>): IndexedRecord {
  const words: string[] = []
  const rest = new Set<string>()
  const title = new Set<string>()
  const termsOf = (text: string) => {
    const terms = recall(text)
    for (const word of terms.vocabulary) vocabulary.add(word)
    return terms
  }
  for (const side of ['source', 'target'] as const) {
    for (const sentence of record.sentences) {
      if (side === 'target' && sentence.target === sentence.source) continue
      const terms = termsOf(sentence[side])
      words.push(...terms.words)
      for (const term of terms.rest) rest.add(term)
    }
    record.titles.forEach((text, index) => {
      const isHeading = record.kind === 'section' && index === record.titles.length - 1
      const terms = termsOf(text[side])
      for (const term of [...terms.words, ...terms.rest]) (isHeading ? title : rest).add(term)
    })
  }
  return { record, words: words.join(' '), rest: [...rest].join(' '), title: [...title].join(' ') }
}

function recall(text: string): Terms {
  const known = remembered.get(text)
  if (known) return known
  const { words, rest } = indexTerms(text)
  const isKnowable = ({ length }: string) => length >= SHORTEST && length <= LONGEST
  const made = { words: words.map(encode), rest, vocabulary: words.filter(isKnowable) }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(text, made)
  return made
}
