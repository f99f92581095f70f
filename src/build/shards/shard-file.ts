/** What a shard tells of itself, in a file beside its part of the site. */
import path from 'node:path'
import type { LandingEntry } from '../../content/process-context.ts'
import type { Entry } from '../../content/schema.ts'
import { readSealed, writeSealed } from '../../content/sealed-file.ts'
import type { Shard } from '../../content/share.ts'
import type { Environment } from '../../config/environment.ts'
import type { ContentsSection } from '../../docset/contents/contents-node.ts'
import type { Diagnostic } from '../../docset/diagnostics.ts'
import type { PartWords } from '../../search/index/learn-part.ts'
import type { FileFacts } from '../kept/file-store.ts'
import type { Redirection } from '../redirections.ts'

/** The shard's part of the site, below its folder. */
export const SITE = 'site'

const FILE = 'shard.json'

/** What is the same in all shards of a site. */
export interface SharedFacts {
  /** Every document, in order. */
  paths: string[]
  landings: LandingEntry[]
  contents: Record<string, ContentsSection[]>
  redirections: Redirection[]
  diagnostics: Diagnostic[]
}

/** A part of a search index. */
export interface IndexPart extends PartWords {
  bundle: string
  number: number
}

export interface ShardFacts extends Shard {
  /** Stands for the code, its packages and the configuration. */
  code: string
  /** Stands for every file of the source folder. */
  source: string
  options: Pick<Environment, 'sourceName' | 'base' | 'redirects'> & { site: string | null }
  shared: SharedFacts
  entries: Entry[]
  diagnostics: Diagnostic[]
  parts: IndexPart[]
  files: Record<string, FileFacts>
}

export function writeShardFile(folder: string, facts: ShardFacts): void {
  writeSealed(path.join(folder, FILE), JSON.stringify(facts))
}

/** Nothing where there is none, or it is not what was written. */
export function readShardFile(folder: string): ShardFacts | undefined {
  const text = readSealed(path.join(folder, FILE))
  return text === undefined ? undefined : (JSON.parse(text) as ShardFacts)
}
