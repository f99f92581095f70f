import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from '../../files/error-code.ts'

/** What systems say of links that they, or the places of the two files, do not allow. */
const REFUSALS = new Set<unknown>(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EACCES'])

/**
 * Gives a file a second name; where links are not possible, copies it.
 *
 * @param to does not exist; the folders on the way to it are made
 * @throws where there is no such file, or no room for it
 */
export function linkFile(from: string, to: string): void {
  try {
    linkOrCopy(from, to)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(path.dirname(to), { recursive: true })
    linkOrCopy(from, to)
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!REFUSALS.has(codeOf(error))) throw error
    copyFileSync(from, to)
  }
}
