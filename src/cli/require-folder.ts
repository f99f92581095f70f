import { statSync } from 'node:fs'
import { UsageError } from './command.ts'

/**
 * @param folder absolute path
 * @param given as it was asked for, if it was
 * @param option that gives it
 * @throws UsageError where there is no such folder
 */
export function requireFolder(folder: string, given = 'source-docs', option = 'source'): void {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return
  throw new UsageError(
    `Expected a folder of documents at \`${given}\`, found ${stats ? 'a file' : 'nothing'}. ` +
      `Give the folder with \`--${option} DIR\`.`,
  )
}
