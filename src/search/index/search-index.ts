/**
 * Writes the search index: for each target locale one Pagefind bundle, or one for each of its parts,
 * the records in both languages (and one for the source where no target has every document, as
 * `search-bundles.ts` tells).
 *
 * Both languages stand in one record, so a query needs one index, one copy of the engine and one
 * request per hit, and a hit can show its counterpart; which language answers is decided where the
 * hit is ranked (`src/search/query/rank.ts`). Pagefind gets words cut by `src/search/query/terms.ts`. The one
 * field that it keeps and does not index is the address: that carries the record itself.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import type { SearchRecord } from '../query/record.ts'
import { createEntries } from './index-entry.ts'
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
}

/** @returns the words that a mistyped one may have meant, sorted */
export async function writeSearchPart(
  records: readonly SearchRecord[],
  { folder, language, isFirst }: SearchPart,
): Promise<string[]> {
  checkPagefind()
  setChunkSize(records.length)
  const vocabulary = new Set<string>()
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
  // Its process gives memory back only at its end.
  await pagefind.close()
  return [...vocabulary].sort()
}

/**
 * Writes the words of an index.
 *
 * @param parts those of each of its parts
 */
export async function writeVocabulary(
  folder: string,
  parts: readonly (readonly string[])[],
): Promise<void> {
  const words = [...new Set(parts.flat())].sort()
  await writeFile(path.join(folder, 'vocabulary'), gzipSync(words.join('\n'), { level: 9 }))
}

async function writeFiles(files: readonly BundleFile[], folder: string): Promise<void> {
  for (const name of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(folder, name), { recursive: true })
  for (const file of files) await writeFile(path.join(folder, file.path), file.content)
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Expected Pagefind to index, got: ${errors.join('; ')}`)
}
