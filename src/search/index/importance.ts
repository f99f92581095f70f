/**
 * How much a document matters among those of its docset: how many others lead to it, how high it stands
 * in the folders, how much it says. Nothing of it depends on what a document is about.
 */

/** What is counted of a document. */
export interface Standing {
  slug: string
  /** Other documents that lead to it. */
  links: number
  segments: number
}

/** Highest importance; the least is 0. */
const MOST_IMPORTANT = 9

/** Share of the three in the whole. */
const [LINKS, HEIGHT, LENGTH] = [0.6, 0.25, 0.15]

const LINK = /href="\/\{locale\}\/([^"#?]+?)\/?(?:[#?][^"]*)?"/g

/** Addresses of the documents that a document leads to, each once. */
export function linkedSlugs(html: string): Set<string> {
  return new Set([...html.matchAll(LINK)].map(([, slug]) => decodeURI(slug!).toLowerCase()))
}

/** Importance by slug, whole numbers. */
export function rateDocuments(documents: readonly Standing[]): Map<string, number> {
  const most = (of: (one: Standing) => number) => Math.max(1, ...documents.map(of))
  const mostLinks = Math.log1p(most(({ links }) => links))
  const longest = Math.log1p(most(({ segments }) => segments))
  return new Map(
    documents.map(({ slug, links, segments }) => {
      const height = 1 / slug.split('/').length
      const rated =
        (LINKS * Math.log1p(links)) / mostLinks +
        HEIGHT * height * 2 +
        (LENGTH * Math.log1p(segments)) / longest
      return [slug, Math.min(MOST_IMPORTANT, Math.round(rated * MOST_IMPORTANT))]
    }),
  )
}
