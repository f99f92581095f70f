/** Looks for the documents below a folder: what kind they are, and which folder to name as their source. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listDocuments } from '../../docset/contents/list.ts'
import { walk, type FoundFile } from '../../docset/read/walk.ts'
import { findTrees } from '../../trees/find/find-trees.ts'
import { isSameLanguage } from '../../trees/find/tree-locale.ts'
import { DOCUMENT } from '../../trees/tree-files.ts'

export interface FoundDocuments {
  /** Relative to the folder that was looked at, with `/`; `.` is that folder itself. */
  source: string
  kind: 'side by side' | 'trees' | 'one language'
  /** How many the source folder has, as `listDocuments` finds them; of two trees, each file. */
  documents: number
  /** How many of them hold pairs. */
  withPairs: number
  /** Of two trees: the language of the originals, where it is not English. */
  sourceLocale?: string
  /** Languages of the translations, where folders are named for them. */
  targetLocales: string[]
}

/**
 * @param root absolute path
 * @param isSource the folder was named as the one of the documents
 * @returns nothing where there is no Markdown file
 * @throws where the folder cannot be read
 */
export function findDocuments(root: string, isSource = false): FoundDocuments | undefined {
  const { files } = walk(root)
  const documents = files.filter((file) => DOCUMENT.test(file.path))
  if (documents.length === 0) return undefined
  const paired = documents.filter(hasPairs)
  if (paired.length > 0) {
    const source = isSource ? '.' : sourceOf(paired, files)
    return { ...describe(root, source, 'side by side'), withPairs: paired.length }
  }
  const trees = findTrees(root, {})
  if (trees) {
    const { original, targets } = trees
    const folders = [original, ...targets].map(({ folder }) => relative(root, folder))
    const isWhole = isSource || ['docusaurus', 'suffixes'].includes(trees.layout)
    const isInside = trees.layout === 'nested'
    const source = isWhole ? '.' : commonFolder(isInside ? folders : folders.map(parentOf))
    const { locale = 'en-us' } = original
    return {
      ...describe(root, source, 'trees'),
      documents: documents.filter(({ path }) => isBelow(source, path)).length,
      ...(!isSameLanguage(locale, 'en-us') && { sourceLocale: locale }),
      targetLocales: targets.flatMap(({ locale }) => locale ?? []),
    }
  }
  const source = isSource ? '.' : sourceOf(documents, files)
  return describe(root, source, 'one language')
}

function describe(root: string, source: string, kind: FoundDocuments['kind']): FoundDocuments {
  const { length: documents } = listDocuments(path.join(root, source))
  return { source, kind, documents, withPairs: 0, targetLocales: [] }
}

function isBelow(source: string, file: string): boolean {
  return source === '.' || file.startsWith(`${source}/`)
}

function hasPairs({ absolute }: FoundFile): boolean {
  return readFileSync(absolute, 'latin1').includes('data-ttu-id=')
}

/**
 * The top folder that holds all documents, whose paths are their addresses; or, further down, the one whose
 * `docfx.json` says how they are published.
 */
function sourceOf(documents: readonly FoundFile[], files: readonly FoundFile[]): string {
  const common = commonFolder(documents.map(({ path }) => parentOf(path)))
  const configured = files
    .filter(({ path }) => path === 'docfx.json' || path.endsWith('/docfx.json'))
    .map(({ path }) => parentOf(path))
    .find((folder) => folder === '.' || `${common}/`.startsWith(`${folder}/`))
  return configured ?? common.split('/', 1)[0]!
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => (folder === '.' ? [] : folder.split('/')))
  const differs = first.findIndex((name, depth) => others.some((parts) => parts[depth] !== name))
  return (differs === -1 ? first : first.slice(0, differs)).join('/') || '.'
}

function parentOf(file: string): string {
  return path.posix.dirname(file)
}

function relative(root: string, folder: string): string {
  return path.relative(root, folder).replaceAll(path.sep, '/') || '.'
}
