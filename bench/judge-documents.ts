/**
 * Measures judged queries on a docset, whose answers are documents. Run with a built index, since
 * indexing takes far longer than asking: `node bench/judge-documents.ts SITE` for a site that
 * `npm run build` wrote of the docset of `tests/search/judged-docset.ts`.
 */
import path from 'node:path'
import { search } from '../src/search/query/search.ts'
import { REPORTED, TUNED, type JudgedDocument } from '../tests/search/judged-docset.ts'
import { openIndex } from './open-index.ts'

/** Written in Japanese: asked on the page of the target. */
const TARGET = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u

const [site = 'dist', locale = 'ja-jp'] = process.argv.slice(2)
const { index } = await openIndex(path.join(site, 'search', locale))

for (const [name, queries] of Object.entries({ tuned: TUNED, reported: REPORTED })) {
  const ranks = await Promise.all(queries.map(rankOf))
  const share = (most: number): string =>
    (ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length).toFixed(3)
  console.log(`${queries.length} ${name} queries: success@1 ${share(1)}, @5 ${share(5)}`)
  queries.forEach(({ query }, at) => {
    if (ranks[at] !== 0) console.log(`  ${ranks[at]! + 1 || 'none'}  ${query}`)
  })
}

/** Which document of those shown is the first wanted one, from 0; -1 where none of five is. */
async function rankOf({ query, want }: JudgedDocument): Promise<number> {
  const { groups } = await search(query, index, TARGET.test(query) ? 'target' : 'source')
  const shown = groups.flatMap(({ answers }) => answers.map(({ record }) => record.slug))
  const tails = want.map((name) => name.split('/').slice(1).join('/').toLowerCase())
  return [...new Set(shown)]
    .slice(0, 5)
    .findIndex((slug) => tails.some((tail) => `/${slug.toLowerCase()}`.endsWith(`/${tail}`)))
}
