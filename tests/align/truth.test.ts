/** Real documents of one revision, beside the pairs that are true of them; see `bench/align/score.ts`. */
import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { scorePairs, type FoundPair, type Score } from '../../bench/align/score.ts'
import { drift, collectOthers } from '../../bench/align/drift.ts'
import { hasTruth, readTruth, type TrueDocument } from '../../bench/align/truth.ts'
import { randomFrom } from '../../bench/random.ts'
import { alignDocuments, type Alignment, type DocumentPair } from '../../src/align/index.ts'
import { readFileSync } from 'node:fs'

const shared = path.resolve(import.meta.dirname, '../../../shared')
const skip = hasTruth(shared) ? false : 'no reference material'
/** Each fourteenth document: 198. */
const EVERY = Number(process.env['ALIGN_EVERY'] ?? 14)
const options = { targetLocale: 'ja-jp', sourceLocale: 'en-us' }

function pairsOf({ blocks }: Alignment): FoundPair[] {
  return blocks.flatMap(({ units }) =>
    units.flatMap(({ target, source, confidence }) =>
      target && source ? { target: target.markdown, source: source.markdown, confidence } : [],
    ),
  )
}

function scoreAll(documents: readonly (DocumentPair & Pick<TrueDocument, 'pairs'>)[]) {
  const { alignments } = alignDocuments(documents, options)
  const scores = alignments.map((alignment, at) =>
    scorePairs(documents[at]!.pairs, pairsOf(alignment)),
  )
  const sum = (name: Exclude<keyof Score, 'verdicts' | 'missed'>) =>
    scores.reduce((total, score) => total + score[name], 0)
  return {
    documents: documents.length,
    wrong: sum('wrong'),
    precision: sum('right') / sum('judged'),
    recall: sum('covered') / sum('wanted'),
  }
}

test('texts of one revision: sentences stand beside those they translate', { skip }, (context) => {
  const figures = scoreAll(readTruth(shared, EVERY))
  context.diagnostic(JSON.stringify(figures))
  assert.ok(figures.precision >= 0.9998, `precision ${figures.precision}`)
  assert.ok(figures.recall >= 0.9985, `recall ${figures.recall}`)
})

test('texts that drifted apart by a tenth', { skip }, (context) => {
  const sides = readTruth(shared, EVERY).map(({ path: file }) => ({
    path: file,
    text: readFileSync(path.join(shared, 'docset', file), 'utf8'),
  }))
  const others = collectOthers(sides)
  const random = randomFrom(20261128)
  const figures = scoreAll(sides.map((document) => drift(document, 0.1, random, others)))
  context.diagnostic(JSON.stringify(figures))
  assert.ok(figures.precision >= 0.993, `precision ${figures.precision}`)
  assert.ok(figures.recall >= 0.988, `recall ${figures.recall}`)
})
