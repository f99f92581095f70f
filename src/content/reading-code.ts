/**
 * The code that a result depends on, found by its imports: what is kept between builds is used again
 * only where the same code would make it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

/** Where the reading of documents begins, relative to the project. Everything else is reached from here. */
export const READING = [
  'src/config/source-folder.ts',
  'src/docset/read/read-all.ts',
  'src/content/outline.ts',
]

/** Versions of the packages that the code imports: in an installed package, of those it names itself. */
const VERSIONS = ['package-lock.json', 'package.json']

/** A module that is not imported but started: `new URL('./worker.ts', import.meta.url)`. */
const STARTED = /\bnew URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url/g

/**
 * A hash of every file that modules reach by imports, and of the packages' versions.
 *
 * @param root absolute path of the project
 * @param entries modules, relative to it
 * @throws where a module is missing
 */
export function hashCode(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of reachedFiles(root, entries))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(root, name)))
      .update('\0')
  return hash.update(readVersions(root)).digest('hex')
}

/**
 * The modules themselves and all that they import, without types, which no result depends on.
 *
 * @returns sorted paths relative to `root`, with `/`
 */
export function reachedFiles(root: string, entries: readonly string[]): string[] {
  const reached = new Set<string>()
  const waiting = entries.map((name) => path.join(root, name))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const specifier of importsOf(file))
      if (specifier.startsWith('.')) waiting.push(path.resolve(path.dirname(file), specifier))
  }
  return [...reached].map((file) => path.relative(root, file).replaceAll(path.sep, '/')).sort()
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.ts')) return []
  const { staticImports, staticExports } = parseSync(file, text).module
  const isNeeded = (entries: { isType: boolean }[]) =>
    entries.length === 0 || entries.some(({ isType }) => !isType)
  return [
    ...staticImports
      .filter(({ entries }) => isNeeded(entries))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest && !isType ? [moduleRequest.value] : [],
      ),
    ),
    ...Array.from(text.matchAll(STARTED), ([, specifier]) => specifier!),
  ]
}

function readVersions(root: string): string {
  const file = VERSIONS.map((name) => path.join(root, name)).find((file) => existsSync(file))
  return file === undefined ? '' : readFileSync(file, 'utf8')
}
