import type { VFile } from 'vfile'
import { warn } from '../messages.ts'
import type { PositionOf } from './positions.ts'
import type { Pair } from './scan.ts'

/** Tags that HTML wants in pairs; `span` is left out: the scan itself reports it. */
const PAIRED = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small strike strong sub sup tt u var'.split(
    ' ',
  ),
)

/** Code and escapes come first: the tags in them are text. */
const TAG = /`+[^`\n]*`+|\\.|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi

interface UnpairedTag {
  /** Offset in the half. */
  at: number
  tag: string
}

/** Reports formatting tags that a half opens or closes alone, once for each pair. */
export function checkTags(pairs: readonly Pair[], file: VFile, positionOf: PositionOf): void {
  for (const pair of pairs) {
    const inTarget = findUnpaired(pair.target)
    const unpaired = inTarget ?? findUnpaired(pair.source)
    if (!unpaired) continue
    const start = inTarget ? pair.targetStart : pair.sourceStart
    const { at, tag } = unpaired
    const wanted = tag.startsWith('</') ? 'beginning' : 'end'
    warn(file, 'unbalanced-tag', positionOf(start + at), {
      expected: `\`${tag}\` in segment \`${pair.id}\` to have its ${wanted}`,
      got: 'none',
      remedy:
        'What follows the sentence is safe; write the tags of each half in pairs, or remove this one.',
    })
  }
}

/** The first tag of a half that has no partner. */
function findUnpaired(half: string): UnpairedTag | undefined {
  if (!half.includes('<')) return undefined
  const open = new Map<string, UnpairedTag[]>()
  for (const { 1: slash, 2: word = '', index: at } of half.matchAll(TAG)) {
    const name = word.toLowerCase()
    if (!PAIRED.has(name)) continue
    const opener = { at, tag: `<${slash}${name}>` }
    const openers = open.get(name) ?? []
    if (slash && !openers.pop()) return opener
    if (!slash) openers.push(opener)
    open.set(name, openers)
  }
  return [...open.values()].flat().sort((a, b) => a.at - b.at)[0]
}
