/** A site in one folder: taken from the last one where nothing has changed, else made. */
import path from 'node:path'
import config from '../../taiyaku.config.ts'
import { docsetConfig, type DocsetConfig } from '../config/config.ts'
import {
  cacheFolder,
  setEnvironment,
  type BuildOptions,
  type Environment,
} from '../config/environment.ts'
import { hashCodeAndOptions, hashFolders } from './kept/everything.ts'
import { KeptSite } from './kept/kept-site.ts'
import { makeSite, type WrittenSite } from './make-site.ts'

/** Where a site is written. */
export interface WriteFolders {
  /** Absolute path of the project. */
  root: string
  /** Empty, and in the project: see `runAstro`. */
  site: string
  /** Empty, on the same disk. */
  scratch: string
}

/** @throws Failure where there is no document; anything where the build fails */
export async function writeSite(
  folders: WriteFolders,
  options: BuildOptions,
  progress: (stage: string) => void,
): Promise<WrittenSite> {
  const { root, site } = folders
  const environment = setEnvironment(process.env, { ...options, out: site })
  const settings = docsetConfig(config, environment.sourceName)
  const cache = path.join(root, cacheFolder(environment.source))
  const sources = sourcesOf(root, environment, settings)
  const kept = new KeptSite<WrittenSite>(cache, saltOf(root, environment, settings))
  const before = hashFolders(sources)
  const whole = kept.putWhole(before, site)
  if (whole) return whole
  const { written, listing } = await makeSite(
    { ...folders, cache },
    { environment, settings, source: options.source, kept },
    progress,
  )
  // What changes while it is read is not what the site was made of.
  const isSame = hashFolders(sources) === before
  kept.keep(site, listing, isSame ? before : undefined, written)
  return written
}

/** The folders that the site is made of. */
export function sourcesOf(
  root: string,
  { source, original, current }: Environment,
  settings: DocsetConfig,
): string[] {
  const configured = settings.original && path.resolve(root, settings.original)
  return [source, original ?? configured, current].filter((folder) => folder !== undefined)
}

/** Stands for the code, the configuration and the options that pages depend on. */
export function saltOf(
  root: string,
  { sourceName, site, base, review, redirects }: Environment,
  settings: DocsetConfig,
): string {
  return hashCodeAndOptions(root, { sourceName, site, base, review, redirects, settings })
}
