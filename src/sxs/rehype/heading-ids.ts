import { RESERVED } from './rehype-first-anchor.ts'
import { toOtherSlugs, toSlug } from './slug.ts'

/** Id of a heading of which nothing can be written in a fragment. */
const NAMELESS = 'section'

interface HeadingId {
  id: string
  /** Other fragments that lead to it. */
  others: string[]
}

/**
 * @param text source text of the next heading
 * @param own the fragment that the document names it by
 */
export type GiveId = (text: string, own: string | undefined) => HeadingId

/**
 * Gives ids to the headings of a document, in order. One that its own anchor names keeps that; any other
 * has the slug of its text, with `-1`, `-2` … where that is taken.
 *
 * @param named all fragments that the document itself names
 */
export function createHeadingIds(named: ReadonlySet<string>): GiveId {
  const used = new Set<string>()
  /** The next number of a slug. */
  const counts = new Map<string, number>()
  const isFree = (id: string) => !used.has(id) && !named.has(id)

  return (text, own) => {
    const isOwn = own !== undefined && own !== '' && !used.has(own) && !RESERVED.test(own)
    const id = isOwn ? own : number(toSlug(text))
    used.add(id)
    const others = toOtherSlugs(text).filter((other) => isFree(other) && !RESERVED.test(other))
    for (const other of others) used.add(other)
    return { id, others }
  }

  function number(slug: string): string {
    const base = slug === '' || RESERVED.test(slug) ? NAMELESS : slug
    if (isFree(base)) return base
    let count = counts.get(base) ?? 1
    while (!isFree(`${base}-${count}`)) count++
    counts.set(base, count + 1)
    return `${base}-${count}`
  }
}
