import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { suggest } from '../docset/links/suggest.ts'
import { UsageError } from './errors.ts'

/**
 * @param folder absolute path
 * @param given as it was asked for, if it was
 * @param option that gives it
 * @throws UsageError where there is no such folder
 */
export function requireFolder(folder: string, given = 'source-docs', option = 'source'): void {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return
  const meant = stats ? undefined : nearest(folder)
  throw new UsageError(
    `Expected a folder of documents at \`${given}\`, found ${stats ? 'a file' : 'nothing'}` +
      (meant === undefined
        ? '. '
        : `; did you mean \`${path.join(path.dirname(given), meant)}\`? `) +
      `Give the folder with \`--${option} DIR\`.`,
  )
}

/** The folder beside it that has nearly its name. */
function nearest(folder: string): string | undefined {
  try {
    const entries = readdirSync(path.dirname(folder), { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return suggest(path.basename(folder), names)
  } catch {
    return undefined
  }
}
