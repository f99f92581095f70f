/**
 * Measures judged queries whose answers are documents. Run with a built index, since indexing takes far
 * longer than asking: `node bench/judge-documents.ts SITE LOCALE` for a site that `npm run build` wrote of
 * the docset of `tests/search/judged-docset.ts` (`ja-jp`), or of `tests/search/judged-help.ts` (`de`, `zh-cn`).
 */
import path from 'node:path'
import { search } from '../src/search/query/search.ts'
import { loadFunctionWords } from '../src/search/words/function-words.ts'
import { DOCSET } from '../tests/search/judged-docset.ts'
import type { JudgedDocument, JudgedHalves } from '../tests/search/judged-documents.ts'
import { HELP } from '../tests/search/judged-help.ts'
import { openIndex } from './open-index.ts'

const SETS: Record<string, JudgedHalves> = { 'ja-jp': DOCSET, ...HELP }

/** Written in English letters: asked on the page of the source, where the target has others. */
const OTHER_LETTERS = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u

const [site = 'dist', locale = 'ja-jp'] = process.argv.slice(2)
const { index } = await openIndex(path.join(site, 'search', locale))
const joining = await loadFunctionWords(locale)

const { tuned = [], reported = [] } = SETS[locale] ?? {}
for (const [name, queries] of Object.entries({ tuned, reported })) {
  const ranks: number[] = []
  for (const query of queries) ranks.push(await rankOf(query))
  const share = (most: number): string =>
    (ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length).toFixed(3)
  console.log(`${queries.length} ${name} queries: success@1 ${share(1)}, @5 ${share(5)}`)
  queries.forEach(({ query }, at) => {
    if (ranks[at] !== 0) console.log(`  ${ranks[at]! + 1 || 'none'}  ${query}`)
  })
}

/** Which document of those shown is the first wanted one, from 0; -1 where none of five is. */
async function rankOf({ query, want }: JudgedDocument): Promise<number> {
  const side = locale === 'ja-jp' && !OTHER_LETTERS.test(query) ? 'source' : 'target'
  const { groups } = await search(query, index, side, {}, joining)
  const shown = groups.flatMap(({ answers }) => answers.map(({ record }) => record.slug))
  const ends = want.map((name) => `/${name.toLowerCase()}`)
  return [...new Set(shown)]
    .slice(0, 5)
    .findIndex((slug) => ends.some((end) => `/${slug.toLowerCase()}`.endsWith(end)))
}
