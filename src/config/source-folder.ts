/** Opens a source folder with what the project's configuration says of it. */
import path from 'node:path'
import { plannedTrees } from '../content/planned-trees.ts'
import { readDocset } from '../docset/docset.ts'
import type { Report } from '../docset/config/publication.ts'
import { createReader, type Reader } from '../docset/read/reader.ts'
import { codeVersion } from '../trees/code-version.ts'
import { findTrees } from '../trees/find/find-trees.ts'
import { planTrees, type PlannedTrees } from '../trees/plan-trees.ts'
import type { DocsetConfig } from './options.ts'
import { cacheFolder, makeStateFolder } from './environment.ts'

/** What the configuration says of a folder, and what a command was told. */
export interface FolderSettings extends DocsetConfig {
  /** Absolute path of another revision of the originals. */
  current?: string | undefined
}

/**
 * @param root the folder's absolute path
 * @param report receives configuration files that have something to say
 * @throws where a folder cannot be read
 */
export function openSourceFolder(
  root: string,
  config: FolderSettings = {},
  report?: Report,
): Reader {
  const trees = openTrees(root, config, report)
  return open(root, config, trees, report)
}

/** Opens the folder of the site once more, with the trees it was found to be made of. */
export function reopenSourceFolder(root: string, config: FolderSettings = {}): Reader {
  return open(root, config, plannedTrees())
}

function open(
  root: string,
  config: FolderSettings,
  trees: PlannedTrees | undefined,
  report?: Report,
): Reader {
  const { bases, include, exclude, targetLocale, current, markdown } = config
  const docset = readDocset(root, { bases, include, exclude, report, trees })
  const sourceLocale = trees?.plan.sourceLocale ?? config.sourceLocale
  return createReader(docset, { sourceLocale, targetLocale, current, markdown })
}

function openTrees(
  root: string,
  { sourceLocale, targetLocale, original }: DocsetConfig,
  report: Report | undefined,
): PlannedTrees | undefined {
  const trees = findTrees(root, {
    sourceLocale,
    ...(original !== undefined && { original: path.resolve(original) }),
  })
  if (!trees) return undefined
  makeStateFolder()
  const cache = path.join(cacheFolder(root), 'lexicons')
  return planTrees(trees, {
    sourceLocale,
    targetLocale,
    lexiconFile: (locale) => path.join(cache, `${locale}.json`),
    version: codeVersion(),
    report,
  })
}
