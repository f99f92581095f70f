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
  /** How the source half was confirmed; `n/a`: there is no text to confirm it by. */
  ev: string
}

export function hasTruth(shared: string): boolean {
  return existsSync(path.join(shared, 'truth', 'pairs.json.gz'))
}

/**
 * Documents of which both texts are there, sorted by path.
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
  for (const { file, ja, en, ev } of rows) {
    if (ev === 'n/a') continue
    const own = pairs.get(file) ?? []
    pairs.set(file, own)
    own.push({ target: ja, source: en, block: own.length })
  }
  return [...sources.keys()]
    .filter((file) => targets.has(file) && pairs.has(file))
    .sort()
    .filter((_, index) => index % every === 0)
    .map((file) => ({
      path: file,
      target: targets.get(file)!,
      source: sources.get(file)!,
      pairs: pairs.get(file)!,
    }))
}
