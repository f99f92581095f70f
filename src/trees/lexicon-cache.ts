/**
 * What a docset teaches the aligner, kept between runs.
 *
 * Rule: a lexicon is taught by at most 400 documents, those whose paths have the smallest hashes, so that
 * a new document seldom changes the choice. It is kept until a fifth of the text it was taught by has
 * changed; so a changed document is aligned anew alone, and the others stay as they were. Without a kept
 * one, the same trees always teach the same.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { teachLexicon, type DocumentPair, type Lexicon } from '../align/index.ts'

/** Documents that teach: five help already, and 400 as much as thousands. */
const MAX_TAUGHT = 400

/** Share of changed text from which on the lexicon is taught anew. */
const MUCH = 0.2

/** A document that may teach. */
export interface Teacher {
  path: string
  /** Changes with its texts. */
  digest: string
  /** UTF-16 units of both texts. */
  length: number
  read: () => DocumentPair
}

interface Kept {
  version: string
  taught: Record<string, { digest: string; length: number }>
  lexicon: Lexicon
}

export interface LexiconOptions {
  targetLocale: string
  sourceLocale: string
  /** Absolute path of the file it is kept in. */
  file?: string
  /** Of the code: another aligner teaches anew. */
  version: string
}

/** The kept lexicon of a target, or a new one. */
export function lexiconOf(teachers: readonly Teacher[], options: LexiconOptions): Lexicon {
  const chosen = choose(teachers)
  const kept = options.file === undefined ? undefined : readKept(options.file, options.version)
  if (kept && !isMuchChanged(kept, new Map(teachers.map((one) => [one.path, one.digest]))))
    return kept.lexicon
  const { targetLocale, sourceLocale, version, file } = options
  const align = { targetLocale, sourceLocale, dialect: 'markdown' } as const
  const read = function* () {
    for (const teacher of chosen) yield teacher.read()
  }
  const lexicon = teachLexicon(read(), align)
  if (file !== undefined) {
    const taught = chosen.map(({ path, digest, length }) => [path, { digest, length }] as const)
    writeKept(file, { version, taught: Object.fromEntries(taught), lexicon })
  }
  return lexicon
}

function choose(teachers: readonly Teacher[]): Teacher[] {
  const hashOf = ({ path }: Teacher) => createHash('sha256').update(path).digest('hex')
  return teachers
    .map((teacher) => ({ teacher, hash: hashOf(teacher) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MAX_TAUGHT)
    .map(({ teacher }) => teacher)
}

function isMuchChanged({ taught }: Kept, now: ReadonlyMap<string, string>): boolean {
  let all = 0
  let changed = 0
  for (const [name, { digest, length }] of Object.entries(taught)) {
    all += length
    if (now.get(name) !== digest) changed += length
  }
  const isGrown =
    now.size > 2 * Object.keys(taught).length && Object.keys(taught).length < MAX_TAUGHT
  return isGrown || changed > MUCH * all
}

/** A file that is damaged, or of another version, counts as missing. */
function readKept(file: string, version: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return kept.version === version && kept.lexicon.version === 1 ? kept : undefined
  } catch {
    return undefined
  }
}

/** A folder that cannot be written only costs time. */
function writeKept(file: string, kept: Kept): void {
  const draft = `${file}.${process.pid}.partial`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(draft, JSON.stringify(kept))
    renameSync(draft, file)
  } catch {
    // The next run teaches anew.
  }
}
