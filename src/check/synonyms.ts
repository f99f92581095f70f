/** What `npm run check -- --synonyms` lists: the synonyms that the search learns of a docset, and of what. */
import { openConfiguredFolder, type GivenFolder } from '../config/configured-folder.ts'
import { Progress } from '../cli/progress.ts'
import { toOutline } from '../content/outline.ts'
import { readAll } from '../docset/read/read-all.ts'
import { learnPart, type Teaching } from '../search/index/learn-part.ts'
import { toBundles } from '../search/index/search-bundles.ts'
import { countParts, toParts, type Listed } from '../search/index/search-parts.ts'
import { readRecords } from '../search/index/search-records.ts'
import { joinSynonyms, RIGHT_OF_100 } from '../search/synonyms/join-synonyms.ts'
import { toPages } from '../site/pages.ts'

interface LearnedSynonyms {
  pairs: string[]
  summary: string
}

/**
 * @param given on the command line
 * @returns a line for each pair that the docset teaches, the surest first: the words, and what of the
 *   other language both stand for; and how far they may be trusted
 * @throws UsageError where there is no such folder
 */
export async function listSynonyms(given: GivenFolder = {}): Promise<LearnedSynonyms> {
  const reader = openConfiguredFolder(given, () => {})
  const { routes } = reader.docset
  const progress = new Progress('Reading documents', routes.size)
  const listed: Listed[] = []
  const teaching = new Map<string, Teaching>()
  for await (const { path, document } of readAll(reader, [...routes.keys()])) {
    progress.step()
    if (!document) continue
    const size = reader.survey.get(path)?.size ?? 0
    listed.push({ slug: routes.get(path)!, document: toOutline(document, size) })
    const records = readRecords(document).map(({ sentences }) => ({ record: { sentences } }))
    teaching.set(path, { targetLocale: document.targetLocale, records })
  }
  const pairs = joinSynonyms(learnParts(listed, teaching))
  return {
    pairs: pairs.map(({ words, by }) => `${words.join(' = ')}\t${by}`),
    summary:
      `${pairs.length} pair${pairs.length === 1 ? '' : 's'} of words that the search takes for one another; ` +
      `${RIGHT_OF_100} of 100 were right where it was measured. \`synonyms\` in the configuration adds others.`,
  }
}

/** The same parts as a build makes. */
function learnParts(listed: readonly Listed[], teaching: ReadonlyMap<string, Teaching>) {
  const bundles = toBundles(toPages(listed))
  const count = countParts(bundles)
  return bundles.flatMap(({ documents }) =>
    toParts(documents, count).map((part) => {
      const language = part[0]!.document.sourceLocale.split('-')[0]!
      return learnPart(
        part.map(({ document }) => teaching.get(document.path)!),
        language,
      )
    }),
  )
}
