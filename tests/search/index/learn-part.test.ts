/** What the documents teach reaches the file that searches read. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { learnPart } from '../../../src/search/index/learn-part.ts'
import { writeIndexWords } from '../../../src/search/index/search-index.ts'
import { readSynonyms } from '../../../src/search/query/lexicon.ts'
import { variantsOf } from '../../../src/search/query/variants-of-query.ts'

const NAMES = 'calendar contact room attachment draft signature rule category notice print'.split(
  ' ',
)
const DINGE = 'Kalender Kontakt Raum Anlage Entwurf Signatur Regel Kategorie Hinweis Druck'.split(
  ' ',
)

/** A document with sentences on ten things, each with one of these pairs of words. */
const teaching = (targetLocale: string, pairs: [target: string, source: string][]) => {
  const sentences = NAMES.flatMap((name, at) =>
    pairs.map(([target, source]) => ({
      ...{ id: '', cell: 0, source: `${source} of the ${name}` },
      target: `${target} ${DINGE[at]}`,
    })),
  )
  return { targetLocale, records: [{ record: { sentences } }] }
}

test('a search is put in words that the documents use for one', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-words-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const documents = [
    teaching('de-de', [
      ['Mitschnitt', 'recording'],
      ['Aufzeichnung', 'recording'],
      ['Frist', 'deadline'],
      ['Umfang', 'size'],
    ]),
  ]
  const parts = [{ words: ['mitschnitt'], synonyms: learnPart(documents, 'en') }]
  const synonyms = { own: [['pin', 'passcode']], everyday: [['log in', 'sign in']] }
  await writeIndexWords(folder, parts, { common: [], documents: 2, synonyms })
  const text = gunzipSync(readFileSync(path.join(folder, 'synonyms'))).toString()
  const read = readSynonyms(text)
  // The owner's come first, everyday ones last.
  assert.deepEqual(read, [
    ['pin', 'passcode'],
    ['aufzeichnung', 'mitschnitt'],
    ['log in', 'sign in'],
  ])
  assert.deepEqual(variantsOf('mitschnitt speichern', read), ['aufzeichnung speichern'])
})

test('each target teaches for itself', () => {
  const pairs: [string, string][] = [
    ['Frist', 'deadline'],
    ['Umfang', 'size'],
  ]
  const one = teaching('de-de', [['Mitschnitt', 'recording'], ...pairs])
  const other = teaching('nl-nl', [['Opname', 'recording'], ...pairs])
  assert.deepEqual(learnPart([one, other], 'en'), [])
})
