/**
 * Writes the search index: for each target locale one Pagefind bundle, or one for each of its parts,
 * the records in both languages (and one for the source where no target has every document, as
 * `search-bundles.ts` tells).
 *
 * Both languages stand in one record, so a query needs one index, one copy of the engine and one
 * request per hit, and a hit can show its counterpart; which language answers is decided where the
 * hit is ranked (`src/search/query/rank.ts`). Pagefind gets words cut by `src/search/words/terms.ts`. The one
 * field that it keeps and does not index is the address: that carries the record itself.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { writeLexicon, writeSynonyms } from '../query/lexicon.ts'
import { joinSynonyms } from '../synonyms/join-synonyms.ts'
import type { PartWords } from './learn-part.ts'
import type { Learned } from './learn.ts'
import { toEntries, type Addressed, type IndexEntry } from './index-entry.ts'
import { checkPagefind, setChunkSize, toSiteFiles, type BundleFile } from './pagefind-internals.ts'

/** Records handed to Pagefind at a time. */
const BATCH = 200

/** One part of an index: a bundle of Pagefind. */
export interface SearchPart {
  /** Where it is written. */
  folder: string
  /** Of the sources, e.g. `en`: Pagefind knows its word endings. */
  language: string
  /** Parts after the first share its engine. */
  isFirst: boolean
  /** The documents are in several targets. */
  isMixed: boolean
}

/** @returns the words that a mistyped one may have meant, sorted */
export async function writeSearchPart(
  documents: readonly Addressed[],
  { folder, language, isFirst, isMixed }: SearchPart,
): Promise<string[]> {
  checkPagefind()
  setChunkSize(documents.reduce((sum, { indexed }) => sum + indexed.records.length, 0))
  const { index, errors } = await pagefind.createIndex({})
  if (!index) throw new Error(`Expected Pagefind to start, got: ${errors.join('; ')}`)
  for (const batch of inBatches(toEntries(documents, isMixed))) {
    const added = await Promise.all(
      batch.map((entry) => index.addCustomRecord({ ...entry, language })),
    )
    refuse(added.flatMap((answer) => answer.errors))
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  await writeFiles(await toSiteFiles(files, isFirst), folder)
  // Its process gives memory back only at its end.
  await pagefind.close()
  return [...new Set(documents.flatMap(({ indexed }) => indexed.vocabulary))].sort()
}

function* inBatches(entries: Iterable<IndexEntry>): Generator<IndexEntry[]> {
  let batch: IndexEntry[] = []
  for (const entry of entries) {
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
    batch.push(entry)
  }
  yield batch
}

/**
 * Writes what a search knows of an index as a whole: its words, and what is to be known of them.
 *
 * @param parts what each of its parts teaches
 * @param learned without it nothing but its words
 */
export async function writeIndexWords(
  folder: string,
  parts: readonly PartWords[],
  learned?: Learned,
): Promise<void> {
  const words = [...new Set(parts.flatMap((part) => part.words))].sort()
  await writeWords(folder, 'vocabulary', words.join('\n'))
  if (!learned) return
  await writeWords(folder, 'lexicon', writeLexicon(learned))
  const mined = joinSynonyms(parts.map(({ synonyms }) => synonyms)).map((pair) => pair.words)
  const { own, everyday } = learned.synonyms
  // Apart: not every search needs them.
  await writeWords(folder, 'synonyms', writeSynonyms([...own, ...mined, ...everyday]))
}

async function writeWords(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), gzipSync(text, { level: 9 }))
}

async function writeFiles(files: readonly BundleFile[], folder: string): Promise<void> {
  for (const name of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(folder, name), { recursive: true })
  for (const file of files) await writeFile(path.join(folder, file.path), file.content)
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Expected Pagefind to index, got: ${errors.join('; ')}`)
}
