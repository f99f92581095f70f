import { requireFolder } from '../cli/require-folder.ts'
import type { Report } from '../docset/config/publication.ts'
import type { Reader } from '../docset/read/reader.ts'
import { describeTrees } from '../trees/find/find-trees.ts'
import { docsetConfig } from './config.ts'
import type { DocsetConfig } from './options.ts'
import { setEnvironment } from './environment.ts'
import { openSourceFolder } from './source-folder.ts'

/** A source folder as a command was given it, relative to the working directory. */
export interface GivenFolder {
  source?: string
  original?: string
  /** Another revision of the originals. */
  current?: string
}

/**
 * Opens a source folder as a command was given it, with what the configuration says of it. Where it is
 * read as two trees, that is told on standard error.
 *
 * @param given `source-docs` unless told
 * @param report receives configuration files that have something to say
 * @throws UsageError where there is no such folder
 */
export function openConfiguredFolder(given?: string | GivenFolder, report?: Report): Reader {
  const folder = typeof given === 'string' ? { source: given } : (given ?? {})
  const { source, sourceName, original, current } = setEnvironment(process.env, folder)
  requireFolder(source, folder.source ?? sourceName)
  if (original !== undefined) requireFolder(original, folder.original, 'original')
  if (current !== undefined) requireFolder(current, folder.current, 'current')
  const settings = { ...docsetConfig(sourceName), ...(original && { original }), current }
  const reader = openSourceFolder(source, settings, report)
  const { trees } = reader.docset.publication
  if (trees) console.error(describeTrees(trees.trees))
  return reader
}

/** What the configuration says of a folder, without opening it; and the folder's absolute path. */
export function configuredAs(given?: string | GivenFolder): DocsetConfig & { folder: string } {
  const told = typeof given === 'string' ? { source: given } : (given ?? {})
  const { source, sourceName } = setEnvironment(process.env, told)
  return { ...docsetConfig(sourceName), folder: source }
}
