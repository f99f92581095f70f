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
import { partFolder } from '../query/pagefind.ts'
import type { SearchRecord } from '../query/record.ts'
import { writeLexicon } from '../query/lexicon.ts'
import { createEntries } from './index-entry.ts'
import { checkPagefind, setChunkSize, toSiteFiles, type BundleFile } from './pagefind-internals.ts'
import { learnDocset } from './learn.ts'
import type { Indexed } from './search-parts.ts'
import { searchRecords } from './search-records.ts'

/** Records handed to Pagefind at a time. */
const BATCH = 200

/** One index: a bundle of Pagefind, or one for each of its parts. */
export interface SearchIndex {
  /** `search/{name}` of a site. */
  folder: string
  /** Its documents, a part for each bundle; asked for one after the other, and twice. */
  parts: Iterable<Indexed[]>
  /** The documents are in several targets: each record has its target's locale. */
  isMixed: boolean
  /** The owner's synonyms. */
  synonyms?: readonly string[][] | undefined
}

export async function writeSearchIndex(search: SearchIndex): Promise<void> {
  const { folder, parts, isMixed, synonyms } = search
  checkPagefind()
  const learned = learnDocset(parts, synonyms)
  const vocabulary = new Set<string>()
  let number = 0
  for (const part of parts) {
    // The language of the sources is the one whose word endings Pagefind knows.
    const language = part[0]?.document.sourceLocale.split('-')[0] ?? 'en'
    const bundle = {
      language,
      isFirst: number === 0,
      folder: path.join(folder, partFolder(number)),
    }
    const records = searchRecords(part, isMixed, learned.importance)
    await writeBundle(records, bundle, vocabulary)
    // Its process gives memory back only at its end.
    await pagefind.close()
    number++
  }
  await writeWords(path.join(folder, 'vocabulary'), [...vocabulary].sort().join('\n'))
  await writeWords(path.join(folder, 'lexicon'), writeLexicon(learned.lexicon))
}

async function writeWords(file: string, text: string): Promise<void> {
  await writeFile(file, gzipSync(text, { level: 9 }))
}

interface Bundle {
  /** Of the sources, e.g. `en`. */
  language: string
  /** Parts after the first share its engine. */
  isFirst: boolean
  folder: string
}

async function writeBundle(
  records: SearchRecord[],
  { language, isFirst, folder }: Bundle,
  vocabulary: Set<string>,
): Promise<void> {
  setChunkSize(records.length)
  const { index, errors } = await pagefind.createIndex({})
  if (!index) throw new Error(`Expected Pagefind to start, got: ${errors.join('; ')}`)
  const toEntry = createEntries(vocabulary)
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = records.slice(at, at + BATCH)
    const added = await Promise.all(
      batch.map((record) => index.addCustomRecord({ ...toEntry(record), language })),
    )
    refuse(added.flatMap((answer) => answer.errors))
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  await writeFiles(toSiteFiles(files, isFirst), folder)
}

async function writeFiles(files: readonly BundleFile[], folder: string): Promise<void> {
  for (const name of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(folder, name), { recursive: true })
  for (const file of files) await writeFile(path.join(folder, file.path), file.content)
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Expected Pagefind to index, got: ${errors.join('; ')}`)
}
