/** What a site is made of, as two hashes: the code with its options, and the files. */
import { hash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readBytes } from '../../files/read-bytes.ts'
import { PACKAGE_ROOT } from '../../files/package-root.ts'
import { walk } from '../../docset/read/walk.ts'

/** Relative to the package: all that takes part in making a page. What is configured is among the options. */
const CODE = ['src', 'public', 'tsconfig.json', 'package.json', 'package-lock.json']

/**
 * Stands for the code, the packages and the options: what a page looks like beside its own data.
 *
 * @param options whatever else pages depend on
 */
export function hashCodeAndOptions(options: unknown): string {
  const files = CODE.flatMap((name) => filesBelow(path.join(PACKAGE_ROOT, name)))
  return digest([
    options,
    // Names of languages and dates come with it.
    process.versions.node,
    files.map((file) => [path.relative(PACKAGE_ROOT, file), hash('sha256', readBytes(file))]),
  ])
}

/** The folders that the documents come from, as they were when a build began. */
export interface SeenFolders {
  /** Stands for every file in them, and for what cannot be read there. */
  hash: string
  /** Whether they are the same still. */
  isSame(): boolean
}

export function seeFolders(folders: readonly string[]): SeenFolders {
  const looks = lookAt(folders)
  const hash = hashFolders(folders)
  // To look at files is cheaper than to read them: that is done again only where one was written to.
  return { hash, isSame: () => lookAt(folders) === looks || hashFolders(folders) === hash }
}

function lookAt(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => walk(folder).files)
  const look = (file: string) => {
    const { ino, size, mtimeNs, ctimeNs } =
      statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
    return [file, ino, size, mtimeNs, ctimeNs].join(' ')
  }
  return digest(files.map(({ absolute }) => look(absolute)))
}

function hashFolders(folders: readonly string[]): string {
  return digest(
    folders.map((folder) => {
      const refused: string[] = []
      const { files, linkedFolders } = walk(folder, ({ path: name }) => refused.push(name))
      const contents = files.map(({ path: name, absolute }) => [name, contentOf(absolute)])
      return [contents, linkedFolders, refused]
    }),
  )
}

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return []
  if (path.extname(place) !== '') return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** A file that cannot be read is not the one that could be. */
function contentOf(file: string): string {
  try {
    return hash('sha256', readBytes(file))
  } catch {
    return ''
  }
}

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value))
}
