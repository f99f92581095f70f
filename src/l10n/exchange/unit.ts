/** Translation units: what exports write, quality rules judge and merge finds again. */
import { findNearestAnchors } from '../../sxs/outline/page-anchors.ts'
import { readOutline } from '../../sxs/outline/outline.ts'
import { scan, type Pair, type Scan } from '../../sxs/pairs/scan.ts'
import { readInline, textOf, type Inline } from './inline.ts'
import type { Localized } from '../../sxs/document.ts'

/** One pair of a document, its halves taken apart. */
export interface Unit {
  /** The pair's id; from its second use in a document on with `.2`, `.3` … so that it is unique there. */
  key: string
  pair: Pair
  /** 1-based line of the pair's first character. */
  line: number
  /** 1-based line of the source half, where it stands in a file of its own. */
  sourceLine?: number
  /** Nearest anchor at or before the pair that is live on the page; `''` before the first. */
  readonly anchor: string
  inline: Localized<Inline[]>
  /** What a memory has for the source, Markdown; the most similar first. */
  suggestions?: readonly { likeness: number; target: string }[]
}

/** All units of a document, in order. */
export interface UnitDocument {
  /** Path inside the source folder, always with `/`. */
  path: string
  /** Where it was woven of two: the files, relative to the source folder. */
  files?: Partial<Localized>
  /** BCP 47, e.g. `en-US`. */
  sourceLocale: string
  targetLocale: string
  /** `HT` (human) or `MT` (machine) from the front matter; `''` where it does not say. */
  translationType: string
  /** SHA-256 of the file, hexadecimal: merge refuses a file that has changed since. */
  hash: string
  units: Unit[]
  /** Ids of pieces of wrapper that belong to no pair. */
  strays: string[]
  /** 1-based lines that are header rows of pipe tables. */
  headerLines: Set<number>
}

/** What the text of a file holds. */
type UnitContent = Pick<UnitDocument, 'units' | 'strays' | 'headerLines'>

/** Nearest live anchor of each pair of a text. */
export type ReadAnchors = (text: string, found: Scan) => string[]

const readAnchorsAlone: ReadAnchors = (text, found) =>
  findNearestAnchors({ path: '', ...readOutline(text, found) }, found.pairs.length)

/**
 * Reads the units of a file's text. But for anchors this is purely lexical, so that it serves a whole
 * docset in seconds and a half damaged in one place is still a unit.
 */
export function readUnits(text: string): Unit[] {
  return readContent(text).units
}

/**
 * Reads all that rules need of a file's text.
 *
 * @param readAnchors of the text and what it includes; unless told, of the text alone
 */
export function readContent(text: string, readAnchors = readAnchorsAlone): UnitContent {
  const found = scan(text)
  const { pairs, strays } = found
  let anchors: string[] | undefined
  const anchorOf = (index: number) => (anchors ??= readAnchors(text, found))[index] ?? ''
  const units = toUnits(text, pairs, anchorOf)
  return { units, strays: strays.map(({ id }) => id), headerLines: findHeaderLines(text) }
}

/** A header row is the line above `|---|---|`. */
function findHeaderLines(text: string): Set<number> {
  const lines = new Set<number>()
  const lineAt = counter(text, /\n/g)
  for (const match of text.matchAll(/^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*\r?$/gm)) {
    lines.add(lineAt(match.index))
  }
  return lines
}

/** @param anchorOf asked only where somebody wants to know: it takes longer than all the rest */
function toUnits(
  text: string,
  pairs: readonly Pair[],
  anchorOf: (index: number) => string,
): Unit[] {
  const inlines = readInline(pairs.flatMap((pair) => [pair.target, pair.source]))
  const lineAt = counter(text, /\n/g)
  const uses = new Map<string, number>()
  return pairs.map((pair, index) => {
    const use = (uses.get(pair.id) ?? 0) + 1
    uses.set(pair.id, use)
    return {
      key: use === 1 ? pair.id : `${pair.id}.${use}`,
      pair,
      line: lineAt(pair.start) + 1,
      get anchor() {
        return anchorOf(index)
      },
      inline: { target: inlines[2 * index]!, source: inlines[2 * index + 1]! },
    }
  })
}

/** Counts matches before rising offsets. */
function counter(text: string, pattern: RegExp): (offset: number) => number {
  const matches = text.matchAll(pattern)
  let next = matches.next()
  let count = 0
  return (offset) => {
    for (; !next.done && next.value.index < offset; next = matches.next()) count++
    return count
  }
}

/** Whether a source half has anything to translate: an anchor, a digit or a tick has not. */
export function isTranslatable(unit: Unit): boolean {
  return /\p{L}/u.test(textOf(unit.inline.source))
}
