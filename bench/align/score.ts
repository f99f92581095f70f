/** How right an alignment is, by the pairs that are known to be true. */
import type { TruePair } from './truth.ts'

export interface FoundPair {
  target: string
  source: string
  confidence: number
}

/**
 * `exact`: the same two texts; `right`: at least 60 % of the source belongs to the truth of that target
 * (finer and coarser cuts); `block`: of the same block; `orphan`: the target has no source; `unknown`:
 * the target was not found in the truth, or is a word for word copy of the source.
 */
type Verdict = 'exact' | 'right' | 'block' | 'wrong' | 'orphan' | 'unknown'

export interface Score {
  /** True pairs. */
  wanted: number
  found: number
  exact: number
  /** True pairs of which the found ones have the source at the target. */
  covered: number
  /** Found pairs that could be judged, and those of them that are right. */
  judged: number
  right: number
  wrong: number
  orphans: number
  orphansPaired: number
  verdicts: Verdict[]
  /** Indexes of true pairs that no found one covers. */
  missed: number[]
}

/** Share of a found source that must belong to the true one. */
const ENOUGH = 0.6
/** Share of the shorter of two stretches of the target that must overlap. */
const OVERLAP = 0.3
/** Fewer letters than these are a part of a true target only at one of its ends. */
const SHORT = 12
/** A text that is found farther off than this is looked for again from the start. */
const FARTHEST = 4000

/** Two texts that have the same key say exactly the same; links' hosts and locales, alts and escapes are let be. */
function toKey(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(quot|amp|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/!\[(?:[^[\]]|\[[^\]]*\])*\]\(/g, '![](')
    .replace(/(?:https?:\/\/[^/\s)]+)?\/[a-z]{2}-[a-z]{2}(?=\/)/gi, (found) =>
      found.replace(/\/[a-z]{2}-[a-z]{2}$/i, ''),
    )
    .replace(/\s+/g, '')
}

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' }

/** A text as letters and numbers alone; one that has none as its marks. */
function toLetters(text: string): string {
  const bare = text
    .replace(/\]\((?:[^()]|\([^)]*\))*\)/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:nbsp|quot|amp|lt|gt);/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return bare || text.replace(/\s+/g, '').replace(/[\p{L}\p{N}]/gu, '')
}

interface Truth {
  pairs: readonly TruePair[]
  /** Letters of each source, of all targets in a row, and where in these each target stands. */
  sources: string[]
  stream: string
  starts: number[]
  ends: number[]
  blocks: Map<number, string>
}

function toTruth(pairs: readonly TruePair[]): Truth {
  const truth: Truth = {
    pairs,
    sources: pairs.map(({ source }) => (source ? toLetters(source) : '')),
    stream: '',
    starts: [],
    ends: [],
    blocks: new Map(),
  }
  pairs.forEach(({ target, block }, at) => {
    truth.starts.push(truth.stream.length)
    truth.stream += toLetters(target)
    truth.ends.push(truth.stream.length)
    truth.blocks.set(block, (truth.blocks.get(block) ?? '') + truth.sources[at])
  })
  return truth
}

export function scorePairs(pairs: readonly TruePair[], found: readonly FoundPair[]): Score {
  const truth = toTruth(pairs)
  const isCovered = new Uint8Array(pairs.length)
  const isExact = findExact(pairs, found, isCovered)
  const orphansPaired = new Set<number>()
  let position = 0
  const verdicts = found.map((pair, index): Verdict => {
    const letters = toLetters(pair.target)
    const at = find(truth.stream, letters, position)
    if (at >= position) position = at + letters.length
    if (isExact[index]) return 'exact'
    if (at < 0) return 'unknown'
    const verdict = judge(truth, pair, at, at + letters.length, isCovered, orphansPaired)
    return verdict === 'wrong' && pair.target === pair.source ? 'unknown' : verdict
  })
  const count = (...names: Verdict[]) => verdicts.filter((name) => names.includes(name)).length
  const wanted = pairs.filter(({ source }) => source !== '').length
  return {
    wanted,
    found: found.length,
    exact: count('exact'),
    covered: isCovered.reduce((sum, value) => sum + value, 0),
    judged: count('exact', 'right', 'block', 'wrong', 'orphan'),
    right: count('exact', 'right'),
    wrong: count('wrong'),
    orphans: pairs.length - wanted,
    orphansPaired: orphansPaired.size,
    verdicts,
    missed: pairs.flatMap(({ source }, at) => (source !== '' && !isCovered[at] ? [at] : [])),
  }
}

function findExact(
  pairs: readonly TruePair[],
  found: readonly FoundPair[],
  isCovered: Uint8Array,
): boolean[] {
  const open = new Map<string, number[]>()
  pairs.forEach(({ target, source }, at) => {
    if (source === '') return
    const key = `${toKey(target)}\n${toKey(source)}`
    const known = open.get(key)
    if (known) known.push(at)
    else open.set(key, [at])
  })
  return found.map(({ target, source }) => {
    const at = open.get(`${toKey(target)}\n${toKey(source)}`)?.shift()
    if (at !== undefined) isCovered[at] = 1
    return at !== undefined
  })
}

function find(stream: string, letters: string, from: number): number {
  if (letters === '') return -1
  const at = stream.indexOf(letters, from)
  return at >= 0 && at - from <= FARTHEST ? at : stream.indexOf(letters)
}

function judge(
  truth: Truth,
  { source }: FoundPair,
  from: number,
  to: number,
  isCovered: Uint8Array,
  orphansPaired: Set<number>,
): Verdict {
  const touched = overlapping(truth, from, to)
  if (touched.length === 0) return 'unknown'
  const own = touched.map((at) => truth.sources[at]!)
  if (own.every((text) => text === '')) {
    for (const at of touched) orphansPaired.add(at)
    return 'orphan'
  }
  const letters = toLetters(source)
  const expected = own.join('')
  let shared = 0
  for (const text of own) if (text !== '' && letters.includes(text)) shared += text.length
  if (letters !== '' && expected.includes(letters)) shared = letters.length
  if (shared >= ENOUGH * letters.length) {
    for (const at of touched) {
      const text = truth.sources[at]!
      if (
        text !== '' &&
        (letters.includes(text) || text.includes(letters) || expected.includes(letters))
      )
        isCovered[at] = 1
    }
    return 'right'
  }
  const block = [...new Set(touched.map((at) => truth.blocks.get(truth.pairs[at]!.block)!))].join(
    '',
  )
  return letters !== '' && (block.includes(letters) || shared > 0) ? 'block' : 'wrong'
}

function overlapping({ starts, ends }: Truth, from: number, to: number): number[] {
  const touched: number[] = []
  for (let at = 0; at < starts.length && starts[at]! < to; at++) {
    const overlap = Math.min(to, ends[at]!) - Math.max(from, starts[at]!)
    const least = OVERLAP * Math.min(to - from, ends[at]! - starts[at]!)
    const isInside = from > starts[at]! && to < ends[at]! && to - from < SHORT
    if (overlap > 0 && overlap >= least && !isInside) touched.push(at)
  }
  return touched
}
