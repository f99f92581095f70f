/** A search record as Pagefind takes it: under the words of both its languages, those of its heading first. */
import { areaOf, pack, type SearchRecord } from '../query/record.ts'
import { titleWords } from './title-words.ts'
import { encode, indexTerms, type IndexTerms } from '../words/terms.ts'

export interface IndexEntry {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** Words of this length can be mistyped and still be known. */
const [SHORTEST, LONGEST] = [4, 32]

/** Texts whose terms are kept: titles stand in every record of their document. */
const KEPT = 2_000

/**
 * Makes the function for the records of one bundle.
 *
 * @param vocabulary receives the words that a mistyped one may have meant
 */
export function createEntries(vocabulary: Set<string>): (record: SearchRecord) => IndexEntry {
  const kept = new Map<string, IndexTerms>()
  const seen = new Set<string>()
  return (record) => {
    const isFirst = !seen.has(record.slug)
    seen.add(record.slug)
    return toEntry(record, termsOf, isFirst)
  }

  function termsOf(text: string): IndexTerms {
    const known = kept.get(text)
    if (known) return known
    const { words, rest } = indexTerms(text)
    for (const word of words) {
      if (word.length >= SHORTEST && word.length <= LONGEST) vocabulary.add(word)
    }
    if (kept.size >= KEPT) kept.clear()
    const made = { words: words.map(encode), rest }
    kept.set(text, made)
    return made
  }
}

/** @param isFirst of its document: it stands for the document's title too */
function toEntry(
  record: SearchRecord,
  termsOf: (text: string) => IndexTerms,
  isFirst: boolean,
): IndexEntry {
  const words: string[] = []
  const rest = new Set<string>()
  const title = new Set<string>()
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
  if (isFirst && record.titles[0])
    words.push(...titleWords(record.titles[0], 1 + Math.floor((record.importance ?? 0) / 2)))
  return {
    url: pack(record),
    content: [...words, ...rest].join(' ') || [...title].join(' '),
    meta: { title: [...title].join(' ') },
    filters: { kind: [record.kind], area: [areaOf(record.slug)] },
  }
}
