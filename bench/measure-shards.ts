/** A docset under several names, built in shards one after the other, and joined. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listDocuments } from '../src/docset/contents/list.ts'
import { walk } from '../src/docset/read/walk.ts'
import { search } from '../src/search/query/search.ts'
import { openIndex } from './open-index.ts'
import type { ProbeReport } from './probe.ts'
import { runProbed } from './run-probed.ts'

/** Queries as readers type them, on what the docset of the bench is about. */
const QUERIES = [
  '会議 ポリシー',
  '証明書の更新',
  'PowerShell',
  'sign in',
  'ゲスト アクセス',
  'call queue',
]

interface Spread {
  median: number
  slow: number
}

export interface ShardsMeasure {
  documents: number
  copies: number
  shards: ProbeReport[]
  joined: ProbeReport
  /** Milliseconds of a search, its index already opened. */
  search: Spread
  bytes: { median: number; most: number }
}

export async function measureShards(
  source: string,
  copies: number,
  count: number,
): Promise<ShardsMeasure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-shards-'))
  try {
    const docs = path.join(folder, 'docs')
    for (let copy = 1; copy <= copies; copy++) copyFolder(source, path.join(docs, `copy-${copy}`))
    const names = Array.from({ length: count }, (_, index) =>
      path.join(folder, `part-${index + 1}`),
    )
    const shards: ProbeReport[] = []
    for (const [index, name] of names.entries()) {
      const share = ['--shard', `${index + 1}/${count}`, '--out', name]
      shards.push(await runProbed(['scripts/build.ts', '--source', docs, ...share]))
    }
    const site = path.join(folder, 'site')
    const joined = await runProbed(['scripts/compose.ts', ...names, '--out', site])
    const documents = listDocuments(docs).filter(({ kind }) => kind === 'page').length
    return { documents, copies, shards, joined, ...(await measureQueries(site)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyFolder(from: string, to: string): void {
  for (const file of walk(from).files) {
    const copy = path.join(to, file.path)
    mkdirSync(path.dirname(copy), { recursive: true })
    copyFileSync(file.absolute, copy)
  }
}

async function measureQueries(site: string): Promise<Pick<ShardsMeasure, 'search' | 'bytes'>> {
  const searches = path.join(site, 'search')
  const { index, traffic } = await openIndex(path.join(searches, readdirSync(searches)[0]!))
  traffic()
  const times: number[] = []
  const sizes: number[] = []
  for (const query of QUERIES) {
    const start = performance.now()
    await search(query, index, 'target')
    times.push(performance.now() - start)
    sizes.push(traffic().bytes)
  }
  const [time, size] = [times, sizes].map((values) => values.sort((a, b) => a - b)) as [
    number[],
    number[],
  ]
  const half = Math.floor(QUERIES.length / 2)
  return {
    search: { median: time[half]!, slow: time.at(-1)! },
    bytes: { median: size[half]!, most: size.at(-1)! },
  }
}
