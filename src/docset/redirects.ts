/** `.openpublishing.redirection*.json`: retired paths, and where they went. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import { readJson } from './json-file.ts'
import type { Report } from './publication.ts'

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
 * The redirections of a docset, in the order of the files' names and their own.
 *
 * @param names paths of the candidate files in `root`
 */
export function readRedirects(root: string, names: string[], report?: Report): Redirect[] {
  return names.filter(isRedirection).flatMap((name) => {
    const file = new VFile({ path: name, value: readFileSync(path.join(root, name)) })
    const entries = readJson(file, redirections)?.redirections ?? []
    if (file.messages.length > 0) report?.(file)
    return entries.filter((entry) => entry.from)
  })
}

function isRedirection(name: string): boolean {
  return /(^|\/)\.openpublishing\.redirection[^/]*\.json$/i.test(name)
}
