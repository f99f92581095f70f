/**
 * Lexical scan of side-by-side Markdown: where every pair stands and the exact text of its halves.
 *
 * A pair is `<span data-ttu-id="ID">TARGET</span><span class="sxs-lookup"><span data-stu-id="ID">SOURCE</span></span>`.
 * Exports and byte-exact merge-back need offsets, which no tree can give; so the scan reads the text
 * as it is and knows nothing of Markdown.
 */

/** A marker is written with `"`; damaged files write `&quot;` instead (12 times in 3 files of one docset). */
const QUOTE = `(?:"|&quot;)`
const ID = '([0-9a-f]{5}-p?[0-9]{3,})'
const OPENER = `<span data-ttu-id=${QUOTE}${ID}${QUOTE}>`
const SEPARATOR = `</span><span class=${QUOTE}sxs-lookup${QUOTE}><span data-stu-id=${QUOTE}${ID}${QUOTE}>`

/** One pair. Offsets are UTF-16 indexes into the scanned text; ends are exclusive. */
export interface Pair {
  id: string
  /** Exact Markdown of the target half. */
  target: string
  /** Exact Markdown of the source half. */
  source: string
  /** The whole pair, wrapper included. */
  start: number
  end: number
  targetStart: number
  targetEnd: number
  sourceStart: number
  sourceEnd: number
  /** The wrapper's quotes were written `&quot;`. */
  repaired: boolean
  /** The `<span>`s inside the source half do not balance. */
  unbalanced: boolean
}

/** A piece of wrapper that belongs to no pair: it is dropped from the page, the text around it stays. */
export interface Stray {
  start: number
  end: number
  id: string
}

export interface Scan {
  pairs: Pair[]
  strays: Stray[]
}

interface Marker {
  kind: 'opener' | 'separator'
  id: string
  start: number
  end: number
  damaged: boolean
}

/**
 * Finds every pair of a file, in order. Linear in the length of the text; never throws.
 *
 * @param text the whole file, front matter included
 */
export function scan(text: string): Scan {
  const markers = findMarkers(text)
  const pairs: Pair[] = []
  const strays: Stray[] = []
  for (let index = 0; index < markers.length; index++) {
    const opener = markers[index]!
    const separator = markers[index + 1]
    if (opener.kind === 'opener' && separator?.kind === 'separator' && separator.id === opener.id) {
      const limit = markers[index + 2]?.start ?? text.length
      const tail = findTail(text, separator.end, limit)
      if (tail) {
        pairs.push({
          id: opener.id,
          target: text.slice(opener.end, separator.start),
          source: text.slice(separator.end, tail.sourceEnd),
          start: opener.start,
          end: tail.end,
          targetStart: opener.end,
          targetEnd: separator.start,
          sourceStart: separator.end,
          sourceEnd: tail.sourceEnd,
          repaired: opener.damaged || separator.damaged,
          unbalanced: tail.unbalanced,
        })
        index++
        continue
      }
    }
    strays.push({ start: opener.start, end: opener.end, id: opener.id })
  }
  return { pairs, strays }
}

function findMarkers(text: string): Marker[] {
  const pattern = new RegExp(`${OPENER}|${SEPARATOR}`, 'g')
  const markers: Marker[] = []
  for (const match of text.matchAll(pattern)) {
    markers.push({
      kind: match[1] === undefined ? 'separator' : 'opener',
      id: (match[1] ?? match[2])!,
      start: match.index,
      end: match.index + match[0].length,
      damaged: match[0].includes('&quot;'),
    })
  }
  return markers
}

interface Tail {
  sourceEnd: number
  end: number
  unbalanced: boolean
}

const CLOSE = '</span>'

/**
 * The end of a source half: the first run of two or more `</span>` at which the half's own `<span>`s
 * balance; failing that the first run. (Depth counting alone would swallow what follows an unclosed
 * `<span>`, or one that stands in code.)
 */
function findTail(text: string, from: number, limit: number): Tail | undefined {
  const tag = /<span[\s>]|(?:<\/span>)+/g
  tag.lastIndex = from
  let depth = 0
  let first: Tail | undefined
  for (let match = tag.exec(text); match && match.index < limit; match = tag.exec(text)) {
    if (!match[0].startsWith(CLOSE)) {
      depth++
      continue
    }
    const run = match[0].length / CLOSE.length
    if (run >= 2) {
      if (depth === run - 2) {
        const sourceEnd = match.index + depth * CLOSE.length
        return { sourceEnd, end: sourceEnd + 2 * CLOSE.length, unbalanced: false }
      }
      first ??= { sourceEnd: match.index, end: match.index + 2 * CLOSE.length, unbalanced: true }
    }
    depth -= run
  }
  return first
}
