/** The whole site of its shards: their pages, and what tells of all documents. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../cli/errors.ts'
import { docsetConfig } from '../../config/config.ts'
import { setEnvironment } from '../../config/environment.ts'
import { expectRead, processContext, type ReadFolder } from '../../content/process-context.ts'
import { readBytes } from '../../files/read-bytes.ts'
import { branchHtml, fillHoles, type BranchHtml } from '../../render/branch-html.ts'
import type { IndexWords } from '../../search/index/start-indexing.ts'
import { toLandingPages } from '../../site/landings.ts'
import { toNavigation } from '../../site/navigation/locale-navigation.ts'
import { toPages, type DocumentPage } from '../../site/pages.ts'
import { finishSite } from '../finish-site.ts'
import { factsOf, type FileFacts } from '../kept/file-store.ts'
import { linkFile } from '../kept/link-file.ts'
import { describeSite, lexiconsOf, type WrittenSite } from '../make-site.ts'
import { runAstro } from '../run-astro.ts'
import { saltOf, type WriteFolders } from '../write-site.ts'
import type { OpenedShard } from './check-shards.ts'
import { SITE } from './shard-file.ts'

export interface ComposeOptions {
  /** In the order of their numbers. */
  shards: readonly OpenedShard[]
  /** Absolute paths by the names they were given by. */
  folders: ReadonlyMap<string, string>
}

/** @throws Failure where a shard is not of this version, or is damaged; anything where the build fails */
export async function composeSite(
  { site }: WriteFolders,
  { shards, folders }: ComposeOptions,
  progress: (stage: string) => void,
): Promise<WrittenSite> {
  const [{ facts, name: firstName }] = shards as [OpenedShard]
  const { sourceName, base, redirects, site: address } = facts.options
  const options = {
    source: sourceName,
    base,
    redirects,
    ...(address !== null && { site: address }),
  }
  const environment = setEnvironment(process.env, { ...options, out: site })
  const settings = docsetConfig(sourceName)
  if (saltOf(environment, settings) !== facts.code)
    throw new Failure(
      `Expected shards of this version and configuration, found that \`${firstName}\` has been made by another. Make all shards anew.`,
    )
  const read = joinRead(shards)
  const documentPages = toPages(read.entries, settings.targetLocale)
  const files = filesOf(shards)
  Object.assign(processContext(), { given: read, takenPages: pagesOnly(files) })
  const reading = expectRead()
  progress('Writing the pages that tell of all documents')
  await runAstro()
  await reading
  progress('Joining the shards')
  const branches = branchesOf(read, documentPages, base)
  const known = new Map<string, FileFacts>()
  for (const [file, { name, hash }] of files) {
    const from = path.join(folders.get(name)!, SITE, file)
    known.set(file, place({ from, hash, name }, path.join(site, file), branches.get(file)))
  }
  const { redirections } = facts.shared
  const beside = { words: joinWords(shards), lexicons: lexiconsOf(read, settings), known }
  const listing = await finishSite({ site, environment, settings, redirections, ...beside })
  return describeSite(read, documentPages, listing)
}

/** Every file of the shards by its path in the site, with the name of its shard. */
function filesOf(shards: readonly OpenedShard[]) {
  return new Map(
    shards.flatMap(({ name, facts }) =>
      Object.entries(facts.files).map(([file, its]) => [file, { ...its, name }] as const),
    ),
  )
}

function joinRead(shards: readonly OpenedShard[]): ReadFolder {
  const { paths, landings, contents, diagnostics } = shards[0]!.facts.shared
  const entries = new Map(
    shards.flatMap(({ facts }) => facts.entries.map((entry) => [entry.document.path, entry])),
  )
  return {
    entries: paths.flatMap((name) => entries.get(name) ?? []),
    landings,
    contents,
    own: new Set(),
    diagnostics: [...diagnostics, ...shards.flatMap(({ facts }) => facts.diagnostics)],
  }
}

function pagesOnly<Value>(files: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...files].filter(([name]) => name.endsWith('.html')))
}

/** What fills the holes of pages, by their paths in the site. */
function branchesOf(
  { contents, landings }: ReadFolder,
  pages: readonly DocumentPage[],
  base: string,
): Map<string, BranchHtml> {
  const found = new Map<string, BranchHtml>()
  const landingPages = toLandingPages(landings, pages)
  for (const [locale, nodes] of Object.entries(contents!)) {
    const { branches } = toNavigation(nodes, pages, locale, base, landingPages)
    for (const page of pages) {
      const branch = page.locale === locale ? branches.get(page.document.path) : undefined
      if (branch) found.set(`${locale}/${page.slug}/index.html`, branchHtml(branch, locale))
    }
  }
  return found
}

/** Links a file of a shard, or copies it with its holes filled. @throws Failure where it is not what was written */
function place(
  { from, hash, name }: { from: string; hash: string; name: string },
  to: string,
  branch: BranchHtml | undefined,
): FileFacts {
  const bytes = readBytes(from)
  const facts = factsOf(bytes)
  if (facts.hash !== hash)
    throw new Failure(
      `Expected the shard at \`${name}\` as it was made, found that \`${path.basename(from)}\` in it is another. Make it anew.`,
    )
  if (!branch) {
    linkFile(from, to)
    return facts
  }
  const content = fillHoles(bytes.toString('utf8'), branch)
  mkdirSync(path.dirname(to), { recursive: true })
  writeFileSync(to, content)
  return factsOf(content)
}

/** What the parts of each index teach. */
function joinWords(shards: readonly OpenedShard[]): IndexWords {
  const parts = shards.flatMap(({ facts }) => facts.parts)
  return Map.groupBy(parts, ({ bundle }) => bundle)
}
