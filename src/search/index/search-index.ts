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
import { gunzipSync, gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { partFolder } from '../query/pagefind.ts'
import { pack, type SearchRecord } from '../query/record.ts'
import { encode, indexTerms, type IndexTerms } from '../query/terms.ts'
import type { Indexed } from './search-parts.ts'
import { searchRecords } from './search-records.ts'

/** Parts of Pagefind's bundle that this site does not use. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\./
const ENGINE = /^(?:wasm\.|pagefind\.js$)/
const PLAIN_ENGINE = 'wasm.unknown.pagefind'

/** Records handed to Pagefind at a time. */
const BATCH = 200

/** One index: a bundle of Pagefind, or one for each of its parts. */
export interface SearchIndex {
  /** `search/{name}` of a site. */
  folder: string
  /** Its documents, a part for each bundle; asked for one after the other. */
  parts: Iterable<Indexed[]>
  /** The documents are in several targets: each record tells its own. */
  isMixed: boolean
}

export async function writeSearchIndex({ folder, parts, isMixed }: SearchIndex): Promise<void> {
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
    await writeBundle(searchRecords(part, isMixed), bundle, vocabulary)
    // Its process gives memory back only at its end.
    await pagefind.close()
    number++
  }
  const words = gzipSync([...vocabulary].sort().join('\n'), { level: 9 })
  await writeFile(path.join(folder, 'vocabulary'), words)
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
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(records.length))
  const { index, errors } = await pagefind.createIndex({})
  if (!index) throw new Error(`Expected Pagefind to start, got: ${errors.join('; ')}`)
  terms.clear()
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = records.slice(at, at + BATCH)
    const added = await Promise.all(
      batch.map((record) => index.addCustomRecord({ ...toCustom(record, vocabulary), language })),
    )
    refuse(added.flatMap((one) => one.errors))
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  await writeFiles(isFirst ? files : files.filter(({ path: name }) => !ENGINE.test(name)), folder)
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Expected Pagefind to index, got: ${errors.join('; ')}`)
}

async function writeFiles(files: pagefind.IndexFile[], outputPath: string): Promise<void> {
  for (const name of ['', 'fragment', 'index', 'filter']) {
    await mkdir(path.join(outputPath, name), { recursive: true })
  }
  const hasStemmer = files.some((file) => /^wasm\./.test(file.path) && file.path !== PLAIN_ENGINE)
  for (const file of files) {
    if (UNUSED.test(file.path) || (hasStemmer && file.path === PLAIN_ENGINE)) continue
    const isFragment = file.path.startsWith('fragment/')
    const content = isFragment ? withoutWords(file.content) : file.content
    await writeFile(path.join(outputPath, file.path), content)
  }
}

/**
 * Entries of the index per file: few for a guide, whose first search should load little; Pagefind's own
 * 20,000 (about 25 kB) for a docset, where smaller files would only lengthen the list of them.
 */
function chunkSize(records: number): number {
  return Math.max(600, Math.min(20_000, records * 2))
}

/** What stands before the data in each of Pagefind's compressed files. */
const SIGNATURE = 'pagefind_dcd'

/** A fragment without the words it was indexed under: nobody reads them there, and they are half of it. */
function withoutWords(compressed: Uint8Array): Uint8Array {
  const text = gunzipSync(compressed).toString('utf8')
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as object
  const bare = JSON.stringify({ ...fragment, content: '', meta: {} })
  return gzipSync(SIGNATURE + bare, { level: 9 })
}

/** A record as Pagefind takes it: under the words of both its languages, those of its heading first. */
function toCustom(record: SearchRecord, vocabulary: Set<string>) {
  const words: string[] = []
  const rest = new Set<string>()
  const title = new Set<string>()
  for (const side of ['source', 'target'] as const) {
    for (const sentence of record.sentences) {
      if (side === 'target' && sentence.target === sentence.source) continue
      const terms = known(sentence[side], vocabulary)
      words.push(...terms.words)
      for (const term of terms.rest) rest.add(term)
    }
    record.titles.forEach((text, index) => {
      const isOwn = record.kind === 'section' && index === record.titles.length - 1
      const terms = known(text[side], vocabulary)
      for (const term of [...terms.words, ...terms.rest]) (isOwn ? title : rest).add(term)
    })
  }
  return {
    url: pack(record),
    content: [...words, ...rest].join(' ') || [...title].join(' '),
    meta: { title: [...title].join(' ') },
    filters: { kind: [record.kind], document: [record.slug] },
  }
}

/** Words as long as this can be mistyped and still be known. */
const [SHORTEST, LONGEST] = [4, 32]

const terms = new Map<string, IndexTerms>()
/** Texts whose terms are kept: titles stand in every record of their document. */
const KEPT = 2_000

function known(text: string, vocabulary: Set<string>): IndexTerms {
  const kept = terms.get(text)
  if (kept) return kept
  const { words, rest } = indexTerms(text)
  for (const word of words) {
    if (word.length >= SHORTEST && word.length <= LONGEST) vocabulary.add(word)
  }
  if (terms.size >= KEPT) terms.clear()
  const made = { words: words.map(encode), rest }
  terms.set(text, made)
  return made
}
