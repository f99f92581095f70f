/** A site in one folder: taken from the last one where nothing has changed, else made. */
import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import { hash } from 'node:crypto'
import { docsetConfig } from '../config/config.ts'
import {
  cacheFolder,
  setEnvironment,
  type BuildOptions,
  type Environment,
} from '../config/environment.ts'
import { lookFiles } from '../config/look/look-files.ts'
import type { DocsetConfig } from '../config/options.ts'
import { readGlossaryFiles } from '../l10n/terms/open-glossary.ts'
import { hashCodeAndOptions, seeFolders } from './kept/everything.ts'
import { KeptSite } from './kept/kept-site.ts'
import type { Listing } from './kept/list-site.ts'
import { makeSite, type WrittenSite } from './make-site.ts'

/** Where a site is written. */
export interface WriteFolders {
  /** Empty, and in the folder of what is kept: see `runAstro`. */
  site: string
  /** Empty, on the same disk. */
  scratch: string
}

/**
 * Where the site is left that another has taken the place of: the next one is made of it.
 *
 * @param cache folder of what is kept of the source
 */
export function spareFolder(cache: string): string {
  return path.join(cache, 'spare')
}

/** @throws Failure where there is no document; anything where the build fails */
export async function writeSite(
  folders: WriteFolders,
  options: BuildOptions,
  progress: (stage: string) => void,
): Promise<WrittenSite> {
  const { site } = folders
  const environment = setEnvironment(process.env, { ...options, out: site })
  const settings = docsetConfig(environment.sourceName)
  const cache = cacheFolder(environment.source)
  const sources = sourcesOf(environment, settings)
  const kept = new KeptSite<WrittenSite>(cache, saltOf(environment, settings))
  const seen = seeFolders(sources)
  const spare = spareFolder(cache)
  const whole = kept.takeWhole(seen.hash)
  if (whole) {
    fillSite(folders, spare, kept)
    return whole
  }
  const { written, listing } = await makeSite(
    { ...folders, cache },
    { environment, settings, source: options.source, kept },
    progress,
  )
  // What changes while it is read is not what the site was made of.
  kept.keep(site, listing, seen.isSame() ? seen.hash : undefined, written)
  fillSite(folders, spare, kept, listing)
  return written
}

/** Completes the site with what was taken from the last one. @param listing all files, where some were made */
function fillSite(
  { site, scratch }: WriteFolders,
  spare: string,
  kept: KeptSite<WrittenSite>,
  listing?: Listing,
): void {
  if (!existsSync(spare)) return kept.putTaken(site)
  // What was made is kept by now.
  renameSync(site, path.join(scratch, 'made'))
  renameSync(spare, site)
  kept.refill(site, listing)
}

/** The folders that the site is made of. */
export function sourcesOf(
  { folder, source, original, current }: Environment,
  settings: DocsetConfig,
): string[] {
  const configured = settings.original && path.resolve(folder, settings.original)
  return [source, original ?? configured, current].filter((folder) => folder !== undefined)
}

/** Stands for the code, the configuration and the options that pages depend on. */
export function saltOf(environment: Environment, settings: DocsetConfig): string {
  const { folder, source, sourceName, site, base, review, concordance, redirects } = environment
  const look = [...lookFiles(settings, folder)].map(([name, file]) => [name, hash('sha256', file)])
  const glossary = readGlossaryFiles(source, settings.quality?.glossary)
  const options = { sourceName, site, base, review, concordance, redirects }
  return hashCodeAndOptions({ ...options, settings, look, glossary })
}
