/**
 * How the files of a source folder are published: which configuration governs each, and its path in the
 * URL.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { publishedPath, readDocfx, type Docfx } from './docfx.ts'
import { localeFolders } from './locale-folders.ts'
import {
  isPublishConfig,
  readPublishConfig,
  type OtherRepository,
  type PublishConfig,
} from './publish-config.ts'
import type { TreesPlan } from '../../trees/texts.ts'
import type { PlannedTrees } from '../../trees/plan-trees.ts'
import { foldersOf } from '../../trees/list-files.ts'
import { walk, type FoundFile } from '../read/walk.ts'

/** Receives each configuration file that has something to say. */
export type Report = (file: VFile) => void

/** A folder with a `docfx.json`, and what that says. */
export interface DocfxFolder extends Docfx {
  /** Relative to the source folder; `''` is the source folder itself. */
  folder: string
}

export interface Publication {
  root: string
  /** Every file of the source folder, ordered by path. */
  files: FoundFile[]
  /** Paths of links to folders; what they show is not there. */
  linkedFolders: string[]
  /** Deepest first. */
  folders: DocfxFolder[]
  /** The top folders that stand for a locale each, as written. */
  locales: Set<string>
  /** What the repositories in it say: the source folder, or its folders of locales. Deepest first. */
  configs: PublishConfig[]
  /** Where its documents are woven of two trees. */
  trees?: TreesPlan
}

/** What the configuration makes of a file: its docset, its published path, its locale. */
export interface Published {
  /** Folder of the `docfx.json` that governs the file; `''` is the source folder, or none. */
  docset: string
  /** The path the file is published under in its docset, extension kept: folders that are not part of the URL are gone. */
  published: string
  /** Lower case; only where the source folder has one folder per locale. */
  locale?: string
  /** What the publishing configuration says that the documents of the docset are in, lower case. */
  declared?: string
  /** `undefined` where no configuration has a say. */
  listed?: boolean
}

/**
 * Reads what a source folder says of its publication.
 *
 * @param planned the trees that make up the folder, where it is not one as it stands
 * @throws where `root` cannot be read
 */
export function readPublication(
  root: string,
  report?: Report,
  planned?: PlannedTrees,
): Publication {
  const { files, linkedFolders } = planned
    ? { files: planned.files, linkedFolders: [] }
    : walk(root, report)
  const documents = files.map((file) => file.path).filter((file) => /\.md$/i.test(file))
  const locales = planned ? treeFolders(planned) : localeFolders(documents)
  const configs = findConfigs(files, locales, report)
  return {
    root,
    files,
    linkedFolders,
    folders: findDocfx(files, report),
    locales,
    configs,
    ...(planned && { trees: planned.plan }),
  }
}

function treeFolders({ plan }: PlannedTrees): Set<string> {
  return new Set([...foldersOf(plan.trees).values()].filter((folder) => folder !== ''))
}

/** The folders that may be a repository's root. */
export function isRepositoryRoot(folder: string, locales: ReadonlySet<string>): boolean {
  return folder === '.' || folder === '' || locales.has(folder)
}

function findConfigs(files: FoundFile[], locales: Set<string>, report?: Report): PublishConfig[] {
  const paths = files.map((file) => file.path)
  const configs: PublishConfig[] = []
  for (const { path: found, absolute } of files) {
    if (!isPublishConfig(found) || !isRepositoryRoot(path.posix.dirname(found), locales)) continue
    const file = new VFile({ path: found, value: readFileSync(absolute) })
    const config = readPublishConfig(file, paths)
    if (file.messages.length > 0) report?.(file)
    if (config) configs.push(config)
  }
  return configs.sort((a, b) => b.root.length - a.root.length)
}

function findDocfx(files: FoundFile[], report?: Report): DocfxFolder[] {
  const folders: DocfxFolder[] = []
  for (const { path: found, absolute } of files) {
    if (path.posix.basename(found) !== 'docfx.json') continue
    const file = new VFile({ path: found, value: readFileSync(absolute) })
    const docfx = readDocfx(file)
    if (file.messages.length > 0) report?.(file)
    const folder = path.posix.dirname(found)
    if (docfx) folders.push({ ...docfx, folder: folder === '.' ? '' : folder })
  }
  return folders.sort((a, b) => b.folder.length - a.folder.length)
}

/**
 * What the configuration makes of a file, which need not exist: retired documents were published too.
 *
 * @param file path in the source folder
 */
export function publishedAs(publication: Publication, file: string): Published {
  let known = published.get(publication)
  if (!known) published.set(publication, (known = new Map()))
  let found = known.get(file)
  if (!found) known.set(file, (found = findPublished(publication, file)))
  return found
}

/** Asked of every file several times, and patterns take long. */
const published = new WeakMap<Publication, Map<string, Published>>()

function findPublished(publication: Publication, file: string): Published {
  const governing = publication.folders.find(({ folder }) => isIn(folder, file))
  const docset = governing?.folder ?? ''
  const inner = docset ? file.slice(docset.length + 1) : file
  const published = governing && publishedPath(governing.content, inner)
  const first = file.slice(0, Math.max(file.indexOf('/'), 0))
  const locale = publication.locales.has(first) ? first : undefined
  const config = publication.configs.find(({ root }) => isIn(root, file))
  const declared = config?.docsets.find(({ folder }) => isIn(folder, file))
  const isElsewhere = Boolean(config?.docsets.length) && !declared
  const isForeign = !governing && otherRepositoryOf(publication, file) !== undefined
  return {
    docset,
    published: withoutLocale(published ?? inner, locale),
    ...(locale && { locale: locale.toLowerCase() }),
    ...(declared?.locale && { declared: declared.locale }),
    ...(isElsewhere || isForeign
      ? { listed: false }
      : governing && { listed: published !== undefined }),
  }
}

/** The other repository that a file belongs to, whether the file is there or not. */
export function otherRepositoryOf(
  { configs }: Publication,
  file: string,
): OtherRepository | undefined {
  return configs
    .flatMap(({ repositories }) => repositories)
    .filter(({ folder }) => folder && isIn(folder, file))
    .sort((a, b) => b.folder.length - a.folder.length)[0]
}

/** In any letter case. */
export function isIn(folder: string, file: string): boolean {
  return folder === '' || file.toLowerCase().startsWith(`${folder.toLowerCase()}/`)
}

/**
 * The folder that `~` stands for in a file's addresses: that of the `docfx.json` that governs it; without
 * one its locale's.
 */
export function homeOf(publication: Publication, file: string): string {
  const { docset, locale } = publishedAs(publication, file)
  const isGoverned = publication.folders.some(({ folder }) => isIn(folder, file))
  return !isGoverned && locale ? file.slice(0, file.indexOf('/')) : docset
}

function withoutLocale(published: string, locale: string | undefined): string {
  return locale && published.startsWith(`${locale}/`)
    ? published.slice(locale.length + 1)
    : published
}
