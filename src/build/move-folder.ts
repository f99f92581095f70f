import { rmSync } from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import { codeOf } from '../files/error-code.ts'

/**
 * Moves a folder; to another file system by copying it.
 *
 * @param to does not exist, or is an empty folder
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  // Not every system renames onto a folder, an empty one either.
  rmSync(to, { recursive: true, force: true })
  try {
    await rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
}
