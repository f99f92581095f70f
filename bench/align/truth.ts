/** The reference docset's two trees and the pairs that Microsoft's generator made of them. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DocumentPair } from '../../src/align/index.ts'
import { readArchive } from './read-archive.ts'

/** A true pair, in target order; `source` is `''` where the target's sentence has none. */
export interface TruePair {
  target: string
  source: string
  /** Number of the block it stands in. */
  block: number
}

export interface TrueDocument extends DocumentPair {
  pairs: TruePair[]
}

interface Row {
  file: string
  ja: string
  en: string
  /** How the target half was confirmed; `other`: the text that stands in its place says something else. */
  jv: string
  /** How the source half was confirmed; `n/a`: there is no text to confirm it by. */
  ev: string
}

/** Share of a document's targets that its text may lack; with more it is of another revision than its pairs. */
const MOST_LACKING = 0.1

/** Untranslated sentences beside the source of another pair: so many show that the pairs are no truth. */
const SLIPPED = 3

/** Whether a document's own pairs stand beside the wrong sentences: one of 2,771 does. */
function hasSlipped(pairs: readonly TruePair[]): boolean {
  const toWords = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const sources = new Set(pairs.map(({ source }) => toWords(source)))
  const slipped = pairs.filter(({ target, source }) => {
    const words = toWords(target)
    return words.includes(' ') && sources.has(words) && words !== toWords(source)
  })
  return slipped.length >= SLIPPED
}

export function hasTruth(shared: string): boolean {
  return existsSync(path.join(shared, 'truth', 'pairs.json.gz'))
}

/**
 * Documents of which both texts are there, of the revision that the pairs are of, sorted by path.
 *
 * @param shared the folder of the reference material
 * @param every 1 for all of them, 10 for each tenth
 */
export function readTruth(shared: string, every = 1): TrueDocument[] {
  const folder = path.join(shared, 'truth')
  const targets = readArchive(path.join(folder, 'live.ja.tar.gz'))
  const sources = readArchive(path.join(folder, 'source.en.tar.gz'))
  const rows = JSON.parse(
    gunzipSync(readFileSync(path.join(folder, 'pairs.json.gz'))).toString(),
  ) as Row[]
  const pairs = new Map<string, TruePair[]>()
  const lacking = new Map<string, number>()
  for (const { file, ja, en, jv, ev } of rows) {
    if (ev === 'n/a') continue
    if (jv === 'other') lacking.set(file, (lacking.get(file) ?? 0) + 1)
    const own = pairs.get(file) ?? []
    pairs.set(file, own)
    own.push({ target: ja, source: en, block: own.length })
  }
  return [...sources.keys()]
    .filter((file) => targets.has(file) && pairs.has(file))
    .filter((file) => (lacking.get(file) ?? 0) <= MOST_LACKING * pairs.get(file)!.length)
    .filter((file) => !hasSlipped(pairs.get(file)!))
    .sort()
    .filter((_, index) => index % every === 0)
    .map((file) => ({
      path: file,
      target: targets.get(file)!,
      source: sources.get(file)!,
      pairs: pairs.get(file)!,
    }))
}
