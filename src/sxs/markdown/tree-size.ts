/** Bounds of the tree that an HTML parser builds of a text, read off its tags before it is parsed. */
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts'
import { tagEnd } from './tag-end.ts'

/**
 * Elements the parser may make for each tag. It opens unclosed formatting again in every block that
 * follows, so a text of n tags can ask for n² elements.
 */
const ELEMENTS_PER_TAG = 4
const SPARE_ELEMENTS = 1000

/**
 * Tags that may be open at once: above this neither the parser, which looks through the open ones at each
 * tag, nor a recursive walk can be trusted. Above `MAX_DEPTH`, since formatting that is never closed does
 * not always nest; the tree itself is measured once it is there.
 */
const MAX_OPEN = 3 * MAX_DEPTH

/** Elements without an end tag, and those that the next of their kind ends. */
const UNNESTED = new Set(
  'a br col colgroup dd dt hr img input li nobr p rp rt tbody td tfoot th thead tr wbr'.split(' '),
)

/** Elements that the parser opens again behind a block that ended within them. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Of formatting with the same name and attributes the parser reopens three. */
const MAX_REOPENED = 3

const TAG = /<(\/?)([a-z][^\s"'<>/=]*)/gi

/** How many elements the parser may make of a text. */
export function elementLimit(html: string): number {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  return Math.min(MAX_ELEMENTS, SPARE_ELEMENTS + ELEMENTS_PER_TAG * tags)
}

/**
 * Whether a text asks for more elements, or for more of them inside one another, than there may be.
 *
 * @param html every `<` of it opens a tag or a comment
 */
export function asksTooMuch(html: string, limit: number): boolean {
  // So few tags cannot ask for much.
  if (limit <= SPARE_ELEMENTS + ELEMENTS_PER_TAG * MAX_DEPTH) return false
  const open = new OpenTags()
  let elements = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [start, slash, written = ''] = match
    const name = written.toLowerCase()
    const end = tagEnd(html, match.index + start.length) ?? TAG.lastIndex
    if (slash) open.close(name)
    else {
      elements++
      open.open(name, html.slice(match.index, end))
    }
    if (!FORMATTING.has(name)) elements += open.reopened
    if (elements > limit || open.depth > MAX_OPEN) return true
    TAG.lastIndex = end
  }
  return false
}

/** The tags that are open at one point of a text. */
class OpenTags {
  depth = 0
  /** Elements that the parser would open again here. */
  reopened = 0
  readonly #counts = new Map<string, number>()
  /** Formatting as written, by name, and how often each stands in it. */
  readonly #formatting = new Map<string, string[]>()
  readonly #alike = new Map<string, number>()

  open(name: string, tag: string): void {
    if (FORMATTING.has(name)) {
      const tags = this.#formatting.get(name)
      if (tags) tags.push(tag)
      else this.#formatting.set(name, [tag])
      if (this.#count(tag, 1) <= MAX_REOPENED) this.reopened++
    }
    if (UNNESTED.has(name)) return
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    this.depth++
  }

  close(name: string): void {
    const tag = this.#formatting.get(name)?.pop()
    if (tag !== undefined && this.#count(tag, -1) < MAX_REOPENED) this.reopened--
    const count = this.#counts.get(name) ?? 0
    if (count === 0) return
    this.#counts.set(name, count - 1)
    this.depth--
  }

  #count(tag: string, change: number): number {
    const count = (this.#alike.get(tag) ?? 0) + change
    this.#alike.set(tag, count)
    return count
  }
}
