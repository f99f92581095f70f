import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../cli/command.ts'
import type { Concept } from './concept.ts'
import { readCsv } from './read-csv.ts'
import { readTbx } from './read-tbx.ts'

/** Names that a glossary has where the configuration names none. */
const DEFAULTS = ['glossary.csv', 'glossary.tbx']

/**
 * The glossaries of a folder, one after another.
 *
 * @param folder absolute path of the documents
 * @param names files inside the folder; those of the usual names where nothing is said
 * @param locales of terms that do not name theirs
 * @throws Failure where a file is missing or not as it should be
 */
export function openGlossary(
  folder: string,
  names: string | readonly string[] | undefined,
  locales: { source: string; target: string },
): Concept[] {
  return readGlossaryFiles(folder, names).flatMap(({ name, text }) => {
    return /\.(?:tbx|xml)$/i.test(name) ? readTbx(text, name) : readCsv(text, locales, name)
  })
}

/** The files of a folder's glossaries, as they are. @throws Failure where one is missing */
export function readGlossaryFiles(
  folder: string,
  names: string | readonly string[] | undefined,
): { name: string; text: string }[] {
  const given = typeof names === 'string' ? [names] : names
  const files = given ?? DEFAULTS.filter((name) => existsSync(path.join(folder, name)))
  if (!given) for (const name of files) assertInside(folder, name)
  return files.map((name) => ({ name, text: read(path.join(folder, name), name) }))
}

/** What is found by its name may be anybody's: a link out of the folder is not followed. */
function assertInside(folder: string, name: string): void {
  if (realpathSync(path.join(folder, name)).startsWith(realpathSync(folder) + path.sep)) return
  throw new Failure(
    `Expected the glossary \`${name}\` inside the source folder, got a link that leads out of it`,
  )
}

function read(file: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError && existsSync(file))
      throw new Failure(
        `${name}: Expected UTF-8, got bytes that are not; save the glossary as UTF-8`,
      )
    throw new Failure(`Expected a glossary at \`${name}\`, inside the source folder, got none`)
  }
}
