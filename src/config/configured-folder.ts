import config from '../../taiyaku.config.ts'
import { requireFolder } from '../cli/require-folder.ts'
import type { Report } from '../docset/config/publication.ts'
import type { Reader } from '../docset/read/reader.ts'
import { docsetConfig } from './config.ts'
import { setEnvironment } from './environment.ts'
import { openSourceFolder } from './source-folder.ts'

/**
 * Opens a source folder as a command was given it, with what `taiyaku.config.ts` says of it.
 *
 * @param given relative to the working directory; `source-docs` unless told
 * @param report receives configuration files that have something to say
 * @throws UsageError where there is no such folder
 */
export function openConfiguredFolder(given?: string, report?: Report): Reader {
  const { source, sourceName } = setEnvironment(process.env, { source: given })
  requireFolder(source, given)
  return openSourceFolder(source, docsetConfig(config, sourceName), report)
}
