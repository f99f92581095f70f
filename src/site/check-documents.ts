import type { VFile } from 'vfile'
import config from '../../taiyaku.config.ts'
import { Progress } from '../cli/progress.ts'
import { requireFolder } from '../cli/require-folder.ts'
import { docsetConfig } from './config.ts'
import { setEnvironment } from './environment.ts'
import { openSourceFolder } from './source-folder.ts'

export interface Checked {
  documents: number
  /** Every file that was looked at, configuration files included, with its messages. */
  files: VFile[]
}

/**
 * Reads every page of a source folder for the messages.
 *
 * @throws UsageError where there is no such folder
 */
export function checkDocuments(given?: string): Checked {
  const { source, sourceName } = setEnvironment(process.env, { source: given })
  requireFolder(source, given)
  const files: VFile[] = []
  const reader = openSourceFolder(source, docsetConfig(config, sourceName), (file) =>
    files.push(file),
  )
  const pages = [...reader.docset.routes.keys()]
  const progress = new Progress('Reading documents', pages.length)
  for (const path of pages) {
    files.push(reader.read(path).file)
    progress.step()
  }
  return { documents: pages.length, files }
}
