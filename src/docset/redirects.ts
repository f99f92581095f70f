/** `.openpublishing.redirection*.json`: retired paths, and where they went. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import { readJson } from './json-file.ts'
import type { Publication, Report } from './publication.ts'

const redirections = z.object({
  redirections: z.array(
    z
      .object({
        source_path: z.string().optional(),
        source_path_from_root: z.string().optional(),
        redirect_url: z.string(),
      })
      .transform((entry) => ({
        from: (entry.source_path ?? entry.source_path_from_root ?? '').replace(/^\//, ''),
        to: entry.redirect_url,
      })),
  ),
})

export interface Redirect {
  /** Path of the retired file in the source folder. */
  from: string
  /** Address it moved to: site-absolute without locale, or a full URL; may carry a fragment. */
  to: string
}

/**
 * The redirections of a docset, in the order of the files' paths and their own. They stand at the root
 * of a repository: the source folder, or each of its folders that stand for a locale.
 */
export function readRedirects({ files, locales }: Publication, report?: Report): Redirect[] {
  return files.flatMap(({ path: name, absolute }) => {
    const folder = path.posix.dirname(name)
    if (!isRedirection(name) || !(folder === '.' || locales.has(folder))) return []
    const file = new VFile({ path: name, value: readFileSync(absolute) })
    const entries = readJson(file, redirections)?.redirections ?? []
    if (file.messages.length > 0) report?.(file)
    return entries
      .filter(({ from }) => from)
      .map(({ from, to }) => ({ from: path.posix.join(folder, from), to }))
  })
}

function isRedirection(name: string): boolean {
  return /(^|\/)\.openpublishing\.redirection[^/]*\.json$/i.test(name)
}
