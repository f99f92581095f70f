/** Seeded edits in the originals of real documents: each is found, and hardly anything else is. */
import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { hasTruth, readTruth, type TrueDocument } from '../../bench/align/truth.ts'
import { randomFrom } from '../../bench/random.ts'
import { findStale } from '../../src/stale/find-stale.ts'
import { originalText } from '../../src/stale/original-text.ts'
import { toLayer } from '../../src/trees/layer.ts'
import { setOrigin } from '../../src/trees/origin.ts'
import { weaveDocument } from '../../src/trees/weave/weave-document.ts'

const shared = path.resolve(import.meta.dirname, '../../../shared')
const skip = hasTruth(shared) ? false : 'no reference material'
const EDITS = Number(process.env['STALE_EDITS'] ?? 500)
/** Of one document, at most. */
const MOST = 4
const LOCALES = { targetLocale: 'ja-jp', sourceLocale: 'en-us' }

type Random = () => number

/** Sentences that stand once in a document and hold no markup. */
function sentencesOf({ source, pairs }: TrueDocument): string[] {
  return pairs.flatMap((pair) => {
    const text = pair.source
    const isPlain = /^[A-Z][A-Za-z ,']{20,200}[.]$/.test(text)
    return isPlain && source.split(text).length === 2 ? [text] : []
  })
}

/** A word is put in, taken away, or becomes another; or the sentence goes. */
function editSentence(sentence: string, random: Random): string {
  const kind = Math.floor(random() * 4)
  if (kind === 3) return ''
  const words = sentence.split(' ')
  const at = 1 + Math.floor(random() * (words.length - 2))
  words.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : ['lighthouse']))
  return words.join(' ')
}

function weave({ path: name, target, source }: TrueDocument): VFile {
  const layers = { target: toLayer(target), source: toLayer(source) }
  const woven = weaveDocument(name, layers, LOCALES)
  const file = new VFile({ path: name, value: woven.text })
  const fileOf = (text: string) => ({ absolute: name, shown: name, text })
  const files = { target: fileOf(target), source: fileOf(source) }
  setOrigin(file, { files, spans: woven.spans, reports: [] })
  return file
}

const isPart = (one: string, other: string) => one.includes(other) || other.includes(one)

test(
  'edits in the originals are found, and at most one of a hundred others',
  { skip },
  (context) => {
    const random = randomFrom(20261128)
    const counts = { edits: 0, found: 0, others: 0, unchanged: 0 }
    for (const document of readTruth(shared, 11)) {
      if (counts.edits === EDITS) break
      const file = weave(document)
      const old = originalText(file)
      counts.unchanged += findStale(old, document.source, 'en-us').length
      const open = sentencesOf(document)
      const edited: string[] = []
      let current = document.source
      while (open.length > 0 && edited.length < MOST && counts.edits < EDITS) {
        const [sentence] = open.splice(Math.floor(random() * open.length), 1)
        current = current.replace(sentence!, () => editSentence(sentence!, random))
        edited.push(sentence!)
        counts.edits++
      }
      const stale = findStale(old, current, 'en-us').map(({ before }) => before.trim())
      counts.found += edited.filter((one) => stale.some((before) => isPart(before, one))).length
      counts.others += stale.filter((before) => !edited.some((one) => isPart(before, one))).length
    }
    context.diagnostic(JSON.stringify(counts))
    assert.equal(counts.edits, EDITS)
    assert.equal(counts.found, counts.edits)
    assert.equal(counts.unchanged, 0)
    assert.ok(counts.others <= EDITS / 100, `${counts.others} others`)
  },
)
