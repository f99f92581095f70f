/** How much of a docset a memory has already translated. */
import type { Unit } from '../exchange/unit.ts'
import { isTranslatable } from '../exchange/unit.ts'
import { textOf } from '../exchange/inline.ts'
import type { Memory } from './memory.ts'

/** Kinds of units, from those that cost nothing to those that cost most. */
export const KINDS = ['exact', 'repetition', '95–99', '85–94', '75–84', 'new'] as const
type Kind = (typeof KINDS)[number]

interface Share {
  units: number
  /** Words of the source. */
  words: number
}

/** What a file, or all of them, come to. */
export type Counts = Record<Kind, Share>

export function noCounts(): Counts {
  return Object.fromEntries(KINDS.map((kind) => [kind, { units: 0, words: 0 }])) as Counts
}

/** Counts the units of a docset, a file at a time: a text that stood before is a repetition. */
export class Leverage {
  sum = noCounts()
  #memory: Memory
  #seen = new Set<string>()

  constructor(memory: Memory) {
    this.#memory = memory
  }

  count(units: readonly Unit[]): Counts {
    const counts = noCounts()
    for (const unit of units) {
      if (!isTranslatable(unit)) continue
      const kind = this.#kindOf(unit.pair.source)
      const words = textOf(unit.inline.source).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
      for (const each of [counts, this.sum]) {
        each[kind].units++
        each[kind].words += words
      }
    }
    return counts
  }

  #kindOf(source: string): Kind {
    const [match] = this.#memory.find(source)
    const likeness = match?.likeness ?? 0
    if (likeness === 100) return 'exact'
    const key = source.replace(/\s+/g, ' ').trim()
    if (this.#seen.has(key)) return 'repetition'
    this.#seen.add(key)
    if (likeness >= 95) return '95–99'
    if (likeness >= 85) return '85–94'
    return likeness >= 75 ? '75–84' : 'new'
  }
}
