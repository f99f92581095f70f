/**
 * How much a document matters among those of its docset: how high it stands in the folders, how much it
 * says. Nothing of it depends on what a document is about, nor on other documents: an index of which one
 * document has changed is the same elsewhere.
 */

/** What is counted of a document. */
export interface Standing {
  slug: string
  segments: number
}

/** Highest importance; the least is 0. */
const MOST_IMPORTANT = 9

/** Share of the two in the whole; what a document is worth to others is not counted yet. */
const [HEIGHT, LENGTH] = [0.25, 0.15]

/** A document of so many segments says as much as any. */
const LONG = 400

/** Importance of a document, a whole number. */
export function rateDocument({ slug, segments }: Standing): number {
  const height = Math.min(1, 2 / slug.split('/').length)
  const length = Math.min(1, Math.log1p(segments) / Math.log1p(LONG))
  return Math.round((HEIGHT * height + LENGTH * length) * MOST_IMPORTANT)
}
