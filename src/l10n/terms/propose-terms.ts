/**
 * Terms that a docset already has: what it says as a whole in a heading, a cell, a label or a link, and
 * how it translates it there. Such a text has its translation beside it, with nothing else between.
 */
import { boldsOf, linksOf, unbalanced, type Range } from '../quality/ranges.ts'
import type { Subject } from '../quality/rule.ts'
import { isValue } from '../quality/values.ts'

/** A term and its translations, the most frequent first. */
export interface Candidate {
  source: string
  /** How often the source stands alone. */
  count: number
  translations: { target: string; count: number }[]
  /** Path of a document that has it. */
  example: string
}

/** Most words of a term. */
const WORDS = 4
const LETTERS = 60

interface Found {
  shown: string
  example: string
  count: number
  targets: Map<string, number>
}

/** Gathers candidates over a docset, a sentence at a time. */
export class TermProposals {
  #found = new Map<string, Found>()

  add({ text, ranges, path }: Subject): void {
    const isSentence = /[.!?。]\s*$/.test(text.source)
    const pairs: [string, string][] = isSentence ? [] : [[text.source, text.target]]
    for (const read of [boldsOf, linksOf]) {
      const [source, ...more] = read(ranges.source)
      const [target, ...others] = read(ranges.target)
      if (source && target && more.length + others.length === 0 && isPart(source, text.source))
        pairs.push([source.text, target.text])
    }
    for (const [source, target] of pairs) this.#count(clean(source), clean(target), path)
  }

  #count(source: string, target: string, path: string): void {
    // A torn bracket is a fault of the markup, which the quality report has.
    if (!isTerm(source) || !target || target.length > 2 * LETTERS || unbalanced(target)) return
    const key = source.toLowerCase()
    const found = this.#found.get(key) ?? {
      shown: source,
      example: path,
      count: 0,
      targets: new Map<string, number>(),
    }
    found.count++
    found.targets.set(target, (found.targets.get(target) ?? 0) + 1)
    // In lower case it is a word; with a capital it may stand at a beginning.
    if (source === key) found.shown = source
    this.#found.set(key, found)
  }

  /**
   * @param least how often a term must stand alone
   * @returns the most frequent first
   */
  candidates(least: number): Candidate[] {
    return [...this.#found.values()]
      .filter(
        ({ count, targets, shown }) =>
          count >= least && !(targets.size === 1 && targets.has(shown)),
      )
      .map(({ shown, count, targets, example }) => ({
        source: shown,
        count,
        example,
        translations: [...targets]
          .map(([target, times]) => ({ target, count: times }))
          .sort((a, b) => b.count - a.count),
      }))
      .sort((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1))
  }
}

/** Not the whole text, which is counted already. */
function isPart({ text }: Range, whole: string): boolean {
  return clean(text) !== clean(whole)
}

function clean(text: string): string {
  return text
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:.。：]$/, '')
    .replace(/^\[([^[\]]*)\]$/, '$1')
}

/** A few words, none of them a number or code, without a sentence's marks. */
function isTerm(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= WORDS &&
    text.length <= LETTERS &&
    /\p{L}{2}/u.test(text) &&
    !/[\d.,:;!?<>|=/\\()_[\]{}、。]/u.test(text) &&
    !/\p{Ll}\p{Lu}/u.test(text) &&
    !isValue(text.toLowerCase(), text)
  )
}
