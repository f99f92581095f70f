/** Opens a source folder with what the project's configuration says of it. */
import { readDocset } from '../docset/docset.ts'
import type { Report } from '../docset/config/publication.ts'
import { createReader, type Reader } from '../docset/read/reader.ts'
import type { DocsetConfig } from './config.ts'

/**
 * @param root the folder's absolute path
 * @param report receives configuration files that have something to say
 * @throws where the folder cannot be read
 */
export function openSourceFolder(
  root: string,
  { bases, include, exclude, sourceLocale, targetLocale }: DocsetConfig = {},
  report?: Report,
): Reader {
  const docset = readDocset(root, { bases, include, exclude, report })
  return createReader(docset, { sourceLocale, targetLocale })
}
