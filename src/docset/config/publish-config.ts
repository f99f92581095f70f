/**
 * `.openpublishing.publish.config.json`, at the root of a repository: which of its folders are docsets,
 * where its redirections stand, and which folders are filled from other repositories.
 *
 * Names of docsets and of folders of output (`docset_name`, `build_output_subfolder`) are not part of
 * published addresses, and nothing here depends on them.
 */
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { toLocale } from '../../sxs/pairs/locales.ts'
import { placeOfValue, readJson } from './json-file.ts'

const files = z.array(z.string()).default([])

const schema = z.object({
  docsets_to_publish: z
    .array(
      z.object({
        build_source_folder: z.string(),
        locale: z.string().nullish(),
        redirection_files: files,
      }),
    )
    .default([]),
  redirection_files: files,
  dependent_repositories: z
    .array(z.object({ path_to_root: z.string(), url: z.string() }))
    .default([]),
})

/** A folder that is published. Paths are relative to the source folder; `''` is the source folder. */
export interface PublishedFolder {
  folder: string
  /** What its documents are in, unless they tell; lower case. */
  locale?: string
}

/** A folder whose files belong to another repository, there or not. */
export interface OtherRepository {
  folder: string
  url: string
}

/** What one file says. */
export interface PublishConfig {
  /** The repository's root in the source folder; `''` is the source folder. */
  root: string
  /** Empty where it names none that is there: then it has no say in what is published. */
  docsets: PublishedFolder[]
  /** Paths of redirection files beside those at the root. */
  redirectionFiles: string[]
  repositories: OtherRepository[]
}

/** Whether a path is that of such a file. */
export function isPublishConfig(file: string): boolean {
  return path.posix.basename(file).toLowerCase() === '.openpublishing.publish.config.json'
}

/**
 * Reads one.
 *
 * @param file faults become messages on it, with their place
 * @param paths every file of the source folder
 * @returns `undefined` where the file cannot be used
 */
export function readPublishConfig(
  file: VFile,
  paths: readonly string[],
): PublishConfig | undefined {
  const value = readJson(file, schema)
  if (!value) return undefined
  const root = toFolder(path.posix.dirname(file.path))
  const inRoot = (name: string) => toFolder(path.posix.join(root, name.replaceAll('\\', '/')))
  const lower = paths.map((name) => name.toLowerCase())
  const report = (keys: (string | number)[], reason: string, note: string) => {
    const message = file.message(reason, placeOfValue(file, keys), 'docset:publish-config')
    message.note = note
  }
  const docsets = value.docsets_to_publish.flatMap((docset, index) => {
    const folder = inRoot(docset.build_source_folder)
    if (!folder || lower.some((name) => name.startsWith(`${folder.toLowerCase()}/`))) {
      const locale = toLocale(docset.locale)
      return { folder, ...(locale && { locale }) }
    }
    report(
      ['docsets_to_publish', index, 'build_source_folder'],
      `Expected a folder \`${folder}\` with files to publish, got none`,
      'Correct the path, or remove the entry.',
    )
    return []
  })
  const listed = [
    ...value.redirection_files.map((name, index) => ({ name, keys: ['redirection_files', index] })),
    ...value.docsets_to_publish.flatMap(({ redirection_files }, at) =>
      redirection_files.map((name, index) => ({
        name,
        keys: ['docsets_to_publish', at, 'redirection_files', index],
      })),
    ),
  ]
  const redirectionFiles = listed.flatMap(({ name, keys }) => {
    const found = paths[lower.indexOf(inRoot(name).toLowerCase())]
    if (found !== undefined) return found
    report(
      keys,
      `Expected a redirection file \`${inRoot(name)}\`, got none`,
      'Correct the path, or remove the entry; until then its retired addresses lead nowhere.',
    )
    return []
  })
  const repositories = value.dependent_repositories.map(({ path_to_root, url }) => ({
    folder: inRoot(path_to_root),
    url,
  }))
  // The deepest folder that holds a file decides.
  docsets.sort((a, b) => b.folder.length - a.folder.length)
  return { root, docsets, redirectionFiles, repositories }
}

/** A folder as paths begin with it: `.` is `''`. */
function toFolder(name: string): string {
  const normal = path.posix.normalize(name).replace(/^\/+|(?<!\/)\/+$/g, '')
  return normal === '.' ? '' : normal
}
