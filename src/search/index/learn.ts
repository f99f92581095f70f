/** The first reading of an index's documents: what a search knows of the docset as a whole. */
import type { Lexicon } from '../query/lexicon.ts'
import { everydaySynonyms } from '../synonyms/everyday.ts'
import { SynonymMiner } from '../synonyms/mine-synonyms.ts'
import { linkedSlugs, rateDocuments } from './importance.ts'
import type { Indexed } from './search-parts.ts'
import { commonWords } from './title-words.ts'

export interface Learned {
  /** Importance by slug. */
  importance: Map<string, number>
  lexicon: Lexicon
}

/** Too few documents teach nothing. */
const LEAST_DOCUMENTS = 20

/**
 * @param parts documents, asked for one part after the other
 * @param own the owner's synonyms
 */
export function learnDocset(parts: Iterable<Indexed[]>, own: readonly string[][] = []): Learned {
  const miner = new SynonymMiner()
  const links = new Map<string, number>()
  const standings: { slug: string; segments: number }[] = []
  const titles: string[][] = []
  const languages = new Set<string>()
  for (const part of parts)
    for (const { slug, document } of part) {
      const locales = { source: document.sourceLocale, target: document.targetLocale }
      for (const locale of Object.values(locales)) languages.add(locale.split('-')[0]!)
      for (const segment of document.segments) miner.add(segment, locales)
      for (const other of linkedSlugs(document.html))
        if (other !== slug.toLowerCase()) links.set(other, (links.get(other) ?? 0) + 1)
      standings.push({ slug, segments: document.segments.length })
      titles.push([document.title.target, document.title.source])
    }
  const mined = standings.length < LEAST_DOCUMENTS ? [] : miner.pairs().map(({ words }) => words)
  return {
    importance: rateDocuments(
      standings.map((one) => ({ ...one, links: links.get(one.slug.toLowerCase()) ?? 0 })),
    ),
    lexicon: {
      synonyms: [...own, ...mined, ...[...languages].flatMap(everydaySynonyms)],
      common: commonWords(titles),
      documents: standings.length,
    },
  }
}
