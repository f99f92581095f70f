/** What `npm run check -- --synonyms` lists: synonyms for the configuration, and why. */
import { openConfiguredFolder, type GivenFolder } from '../config/configured-folder.ts'
import { Progress } from '../cli/progress.ts'
import { readAll } from '../docset/read/read-all.ts'
import { SynonymMiner } from '../search/synonyms/mine-synonyms.ts'

/**
 * @param given on the command line
 * @returns a line for each pair that the docset teaches, the surest first: the words, and what of the
 *   other language both stand for
 * @throws UsageError where there is no such folder
 */
export async function listSynonyms(given: GivenFolder = {}): Promise<string[]> {
  const reader = openConfiguredFolder(given, () => {})
  const paths = [...reader.docset.routes.keys()]
  const progress = new Progress('Reading documents', paths.length)
  const miner = new SynonymMiner()
  for await (const { document } of readAll(reader, paths)) {
    progress.step()
    const locales = document && { source: document.sourceLocale, target: document.targetLocale }
    for (const segment of document?.segments ?? []) miner.add(segment, locales!)
  }
  return miner.pairs().map(({ words, by }) => `${words.join(' = ')}\t${by}`)
}
