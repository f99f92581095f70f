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
import { warn } from '../../sxs/messages.ts'
import { positionOfValue, readJson } from './json-file.ts'

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
interface PublishedFolder {
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
 * @param file faults become messages on it, with their positions
 * @param paths every file of the source folder
 * @returns `undefined` where the file cannot be used
 */
export function readPublishConfig(
  file: VFile,
  paths: readonly string[],
): PublishConfig | undefined {
  const value = readJson(file, schema)
  if (!value) return undefined
  const repository = new Repository(file, paths)
  return {
    root: repository.root,
    docsets: repository.publishedFolders(value.docsets_to_publish),
    redirectionFiles: repository.redirectionFiles(value),
    repositories: value.dependent_repositories.map(({ path_to_root, url }) => ({
      folder: repository.pathOf(path_to_root),
      url,
    })),
  }
}

type Value = z.output<typeof schema>

/** The files that a configuration is about; entries that name none are reported on it. */
class Repository {
  readonly root: string
  readonly #file: VFile
  /** Every file of the source folder, by its path in lower case. */
  readonly #paths: ReadonlyMap<string, string>

  constructor(file: VFile, paths: readonly string[]) {
    this.root = toFolder(path.posix.dirname(file.path))
    this.#file = file
    this.#paths = new Map(paths.toReversed().map((name) => [name.toLowerCase(), name]))
  }

  /** The path in the source folder of a name in the configuration. */
  pathOf(name: string): string {
    return toFolder(path.posix.join(this.root, name.replaceAll('\\', '/')))
  }

  /** Deepest first: the deepest folder that holds a file decides. */
  publishedFolders(docsets: Value['docsets_to_publish']): PublishedFolder[] {
    const folders = docsets.flatMap(({ build_source_folder, locale: declared }, index) => {
      const folder = this.pathOf(build_source_folder)
      if (!this.#holdsFiles(folder)) {
        this.#report(['docsets_to_publish', index, 'build_source_folder'], {
          expected: `a folder \`${folder}\` with files to publish`,
          remedy: 'Correct the path, or remove the entry.',
        })
        return []
      }
      const locale = toLocale(declared)
      return { folder, ...(locale && { locale }) }
    })
    return folders.sort((a, b) => b.folder.length - a.folder.length)
  }

  redirectionFiles({ redirection_files, docsets_to_publish }: Value): string[] {
    const listed = [
      ...keyed(redirection_files, ['redirection_files']),
      ...docsets_to_publish.flatMap((docset, index) =>
        keyed(docset.redirection_files, ['docsets_to_publish', index, 'redirection_files']),
      ),
    ]
    return listed.flatMap(({ name, keys }) => {
      const file = this.pathOf(name)
      const found = this.#paths.get(file.toLowerCase())
      if (found !== undefined) return found
      this.#report(keys, {
        expected: `a redirection file \`${file}\``,
        remedy:
          'Correct the path, or remove the entry; until then its retired addresses lead nowhere.',
      })
      return []
    })
  }

  #holdsFiles(folder: string): boolean {
    const start = `${folder.toLowerCase()}/`
    return folder === '' || this.#paths.keys().some((name) => name.startsWith(start))
  }

  #report(keys: (string | number)[], { expected, remedy }: { expected: string; remedy: string }) {
    const position = positionOfValue(this.#file, keys)
    warn(this.#file, 'publish-config', position, { expected, got: 'none', remedy })
  }
}

/** Names of a list, each with the keys on the way to it. */
function keyed(names: readonly string[], keys: (string | number)[]) {
  return names.map((name, index) => ({ name, keys: [...keys, index] }))
}

/** A folder as paths begin with it: `.` is `''`. */
function toFolder(name: string): string {
  const normal = path.posix.normalize(name).replace(/^\/+|(?<!\/)\/+$/g, '')
  return normal === '.' ? '' : normal
}
