/** A share of a site: the pages of some documents, their images and parts of the search indexes. */
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../cli/errors.ts'
import { docsetConfig } from '../../config/config.ts'
import {
  cacheFolder,
  setEnvironment,
  type BuildOptions,
  type Environment,
} from '../../config/environment.ts'
import { expectRead, type ReadFolder } from '../../content/process-context.ts'
import { readShard } from '../../content/share.ts'
import { keptDocuments, startIndexing } from '../../search/index/start-indexing.ts'
import { readLocaleContents } from '../../site/navigation/locale-navigation.ts'
import { toPages, type DocumentPage } from '../../site/pages.ts'
import { seeFolders } from '../kept/everything.ts'
import { listSite, type Listing } from '../kept/list-site.ts'
import { redirectionsOf, tellRead, type WrittenSite } from '../make-site.ts'
import { runAstro } from '../run-astro.ts'
import { saltOf, sourcesOf, type WriteFolders } from '../write-site.ts'
import { noteParts } from './note-parts.ts'
import { SITE, writeShardFile, type SharedFacts } from './shard-file.ts'

/** @throws Failure where there is no document, or they change meanwhile; anything where the build fails */
export async function writeShard(
  { site, scratch }: WriteFolders,
  options: BuildOptions,
  progress: (stage: string) => void,
): Promise<WrittenSite> {
  const environment = setEnvironment(process.env, { ...options, out: site })
  const settings = docsetConfig(environment.sourceName)
  const sources = sourcesOf(environment, settings)
  const seen = seeFolders(sources)
  const { kept, parts } = noteParts()
  const first = settings.targetLocale
  const reading = expectRead()
  const index = startIndexing(reading, {
    ...{ scratch, kept, first },
    documents: keptDocuments(cacheFolder(environment.source)),
  })
  try {
    progress('Reading documents and writing pages')
    await runAstro()
    const read = await reading
    tellRead(read, options.source, progress)
    progress('Indexing the text')
    await index.finish(path.join(site, 'search'))
    const pages = toPages(read.entries, first)
    const files = keepOwn(site, ownFiles(pages, read.own!))
    if (!seen.isSame())
      throw new Failure(
        'Expected the source folder to stay as it is, found that it has changed meanwhile. Make all shards again.',
      )
    writeShardFile(site, {
      ...readShard(environment.shard)!,
      code: saltOf(environment, settings),
      source: seen.hash,
      options: optionsOf(environment),
      shared: sharedFacts(read, pages, environment.base),
      entries: read.entries.filter(({ document }) => read.own!.has(document.path)),
      diagnostics: withoutShared(read),
      parts: parts(),
      files: Object.fromEntries(files),
    })
    const made = [...files.keys()].filter((name) => name.endsWith('.html')).length
    const { diagnostics, own } = read
    return { documentPages: pages, documents: own!.size, pages: made, diagnostics }
  } finally {
    await index.stop()
  }
}

function optionsOf({ sourceName, site, base, redirects }: Environment) {
  return { sourceName, site: site ?? null, base, redirects }
}

/** What the shard has of a site: nothing that tells of other documents. */
function ownFiles(pages: readonly DocumentPage[], own: ReadonlySet<string>) {
  const made = pages
    .filter(({ document }) => own.has(document.path))
    .flatMap(({ locale, slug }) => [
      `${locale}/${slug}/index.html`,
      `${locale}/${slug}/checklists/index.html`,
      `${locale}/${slug}/index.md`,
    ])
  const names = new Set(made)
  return (name: string) => names.has(name) || /^(?:search|media)\//.test(name)
}

/** Moves what is the shard's into a folder of its own; what Astro has made beside it is left. */
function keepOwn(folder: string, isOwn: (name: string) => boolean): Listing {
  const files = [...listSite(folder, new Map())].filter(([name]) => isOwn(name))
  for (const [name] of files) {
    const to = path.join(folder, SITE, name)
    mkdirSync(path.dirname(to), { recursive: true })
    renameSync(path.join(folder, name), to)
  }
  return new Map(files)
}

function sharedFacts(read: ReadFolder, pages: readonly DocumentPage[], base: string): SharedFacts {
  const locales = [...new Set(pages.map(({ locale }) => locale))]
  const contents = locales.map((name) => [
    name,
    read.contents?.[name] ?? readLocaleContents(read.docset!, pages, name),
  ])
  return {
    paths: read.entries.map(({ document }) => document.path),
    landings: read.landings,
    contents: Object.fromEntries(contents),
    redirections: redirectionsOf(read, pages, base),
    diagnostics: read.shard!.shared,
  }
}

function withoutShared({ diagnostics, shard }: ReadFolder) {
  const shared = new Set(shard!.shared)
  return diagnostics.filter((diagnostic) => !shared.has(diagnostic))
}
