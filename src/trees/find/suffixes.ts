/** `guide.md` (or `guide.en.md`) and `guide.ja.md`, `guide_ja.md`, `guide-ja.md`. */
import { split, stemOf, type Finder } from './found.ts'
import { treeLocale } from './tree-locale.ts'
import type { Tree } from '../tree-files.ts'

/** Names that end in a hyphen or an underscore and two letters are mere words more often than not: `sign-in`. */
const LEAST = 2
const LEAST_SHARE = 0.5

export const findSuffixes: Finder = (files, sourceLocale) => {
  const stems = new Set(files.map(stemOf))
  const trees = [...collectSuffixes(stems)].flatMap(([suffix, { all, paired }]): Tree[] => {
    const isSure = suffix.startsWith('.') || (paired >= LEAST && paired >= LEAST_SHARE * all)
    return isSure ? [{ folder: '', locale: treeLocale(suffix.slice(1))!, suffix }] : []
  })
  const { original = { folder: '', locale: sourceLocale }, targets } = split(trees, sourceLocale)
  if (targets.length === 0 && original.suffix) targets.push({ folder: '' })
  const ofOriginal = (stem: string) => stems.has(stem) || stems.has(stem + (original.suffix ?? ''))
  const isPaired = ({ suffix }: Tree) =>
    [...stems].some((stem) =>
      suffix
        ? stem.endsWith(suffix) && ofOriginal(stem.slice(0, -suffix.length))
        : stems.has(stem + original.suffix!),
    )
  const paired = targets.filter(isPaired)
  return paired.length > 0 ? { layout: 'suffixes', original, targets: paired } : undefined
}

/** Ends of names that say a language; how many documents have each, and how many of these stand beside one without. */
function collectSuffixes(stems: ReadonlySet<string>): Map<string, { all: number; paired: number }> {
  const suffixes = new Map<string, { all: number; paired: number }>()
  for (const stem of stems) {
    const ends = endsOf(stem)
    const end = ends.find((one) => stems.has(stem.slice(0, -one.length))) ?? ends[0]
    if (end === undefined) continue
    const count = suffixes.get(end) ?? { all: 0, paired: 0 }
    suffixes.set(end, count)
    count.all++
    if (stems.has(stem.slice(0, -end.length))) count.paired++
  }
  return suffixes
}

const MARK = /[._-]/g

/** The ends of a name that are a language's: `_zh-cn` of `guide_zh-cn`; the longest first. */
function endsOf(stem: string): string[] {
  const start = stem.lastIndexOf('/') + 1
  return Array.from(stem.slice(start).matchAll(MARK), ({ index }) => stem.slice(start + index))
    .slice(-3)
    .filter((end) => treeLocale(end.slice(1)) !== undefined)
}
