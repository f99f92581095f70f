import type { Answers } from '../../search/query/search.ts'
import { loadTerms } from '../terms/load-terms.ts'

/**
 * Searches, and where the query is a term of the glossary, for what else the glossary calls it.
 *
 * @param address of the glossary; absent where the site has none
 */
export async function withSynonyms(
  query: string,
  address: string | undefined,
  ask: (query: string) => Promise<Answers>,
): Promise<Answers> {
  if (!address) return ask(query)
  const [{ mergeAnswers, synonymsOf }, concepts] = await Promise.all([
    import('../../l10n/terms/synonyms.ts'),
    loadTerms(address),
  ])
  const synonyms = synonymsOf(query, concepts)
  const [first, ...others] = await Promise.all([query, ...synonyms].map(ask))
  return mergeAnswers([first!, ...others])
}
