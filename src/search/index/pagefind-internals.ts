/**
 * What this project relies on in Pagefind beyond its documented interface: the names of its files, the
 * format of its fragments, and a variable that its makers call unstable. Any of them may change with any
 * release, and a changed one would not fail but make a broken or a slow index, so the version is checked.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ENGINE_FILE, ENGINE_NAME } from '../query/engine-file.ts'

/** The version that all of this was tried with. */
const KNOWN = '1.6.0'

/** Stands before the data in each of Pagefind's compressed files. */
const SIGNATURE = 'pagefind_dcd'

/** Parts of Pagefind's bundle that this site does not use. */
const UNUSED = /^pagefind-(?:.*ui|highlight|worker)\./
/** What all parts of an index share. */
const ENGINE = /^(?:wasm\.|pagefind\.js$)/
const SCRIPT = 'pagefind.js'
const ENTRY = 'pagefind-entry.json'
const PLAIN_ENGINE = 'wasm.unknown.pagefind'

export interface BundleFile {
  /** Relative to the bundle, with `/`. */
  path: string
  content: Uint8Array
}

/** @throws where the installed Pagefind is another than the one that is known */
export function checkPagefind(version = installedVersion()): void {
  if (version === KNOWN) return
  throw new Error(
    `Expected Pagefind ${KNOWN}, got ${version}. What \`src/search/index/pagefind-internals.ts\` relies ` +
      'on may have changed: install the known version, or check that file, run the tests of ' +
      '`tests/search` and name the new version there.',
  )
}

function installedVersion(): string {
  const file = new URL('../package.json', import.meta.resolve('pagefind'))
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/**
 * Sets the number of entries of the index per file for the next index: few for a guide, whose first
 * search should load little; Pagefind's own 20,000 (about 25 kB) for a docset, where smaller files would
 * only lengthen the list of them.
 */
export function setChunkSize(records: number): void {
  const size = Math.max(600, Math.min(20_000, records * 2))
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size)
}

/**
 * The files of a bundle that the site needs, its fragments bare.
 *
 * @param isFirst the part has the engine, which further parts share
 */
export async function toSiteFiles(
  files: readonly BundleFile[],
  isFirst: boolean,
): Promise<BundleFile[]> {
  const hasStemmer = files.some(({ path }) => /^wasm\./.test(path) && path !== PLAIN_ENGINE)
  const needed = files
    .filter(({ path }) => !UNUSED.test(path))
    .filter(({ path }) => isFirst || !ENGINE.test(path))
    .filter(({ path }) => !(hasStemmer && path === PLAIN_ENGINE))
  return Promise.all(needed.map(toSiteFile))
}

async function toSiteFile({ path, content }: BundleFile): Promise<BundleFile> {
  if (path.startsWith('fragment/')) return { path, content: withoutWords(content) }
  if (path === SCRIPT) return { path, content: await minified(content) }
  if (path === ENTRY) return { path, content: namingEngine(content) }
  return { path: path.startsWith('wasm.') ? ENGINE_FILE : path, content }
}

/** Names the engine alike in every language, so that it can be fetched before it is known which it is. */
function namingEngine(content: Uint8Array): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    languages: Record<string, { wasm: string | null }>
  }
  for (const language of Object.values(entry.languages)) language.wasm = ENGINE_NAME
  return new TextEncoder().encode(JSON.stringify(entry))
}

/** Pagefind keeps the names that its authors gave: a sixth of what a reader loads of it. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  // Takes long to load, and most parts have no script.
  const { minifySync } = await import('vite')
  const { code, errors } = minifySync(SCRIPT, new TextDecoder().decode(script), {
    module: true,
    compress: true,
    mangle: { toplevel: true },
  })
  if (errors.length > 0) throw new Error(`Expected to minify ${SCRIPT}, got: ${errors[0]!.message}`)
  return new TextEncoder().encode(code)
}

/**
 * A fragment without the words it was indexed under, which are half of it, and without the filters, which
 * have files of their own: the search reads the record that its address carries.
 *
 * @throws where it is no fragment of the known format
 */
export function withoutWords(compressed: Uint8Array): Uint8Array {
  const text = gunzipSync(compressed).toString('utf8')
  if (!text.startsWith(`${SIGNATURE}{`))
    throw new Error(`Expected a fragment of Pagefind, got \`${text.slice(0, 20)}\``)
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as object
  const bare = JSON.stringify({ ...fragment, content: '', meta: {}, filters: {} })
  return gzipSync(SIGNATURE + bare, { level: 9 })
}
