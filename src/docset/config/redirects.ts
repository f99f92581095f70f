/** `.openpublishing.redirection*.json`: retired paths, and where they went. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'
import { addMessage } from '../../sxs/messages.ts'
import { positionOfValue, readJson } from './json-file.ts'
import { isRepositoryRoot, type Publication, type Report } from './publication.ts'

const redirections = z.object({
  redirections: z.array(
    z
      .object({
        source_path: z.string().optional(),
        source_path_from_root: z.string().optional(),
        redirect_url: z.string(),
      })
      .transform((entry) => ({
        /** From the folder of the file; where it is empty, see `fromRoot`. */
        from: (entry.source_path ?? '').replace(/^\//, ''),
        /** From the root of the repository. */
        fromRoot: (entry.source_path_from_root ?? '').replace(/^\//, ''),
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
 * The redirections of a docset, in the order of the files' paths and their own. The files stand at the
 * root of a repository (the source folder, or each of its folders that stand for a locale), or where the
 * publishing configuration says.
 */
export function readRedirects(publication: Publication, report?: Report): Redirect[] {
  const { files, locales, configs } = publication
  const named = new Set(configs.flatMap(({ redirectionFiles }) => redirectionFiles))
  return files.flatMap(({ path: name, absolute }) => {
    const folder = path.posix.dirname(name)
    const isOwn = isRedirection(name) && isRepositoryRoot(folder, locales)
    if (!isOwn && !named.has(name)) return []
    const file = new VFile({ path: name, value: readFileSync(absolute) })
    const entries = (readJson(file, redirections)?.redirections ?? []).filter(({ to }, index) => {
      const isSound = isAddress(to)
      if (!isSound) reportAddress(file, index, to)
      return isSound
    })
    if (file.messages.length > 0) report?.(file)
    const top = name.slice(0, Math.max(name.indexOf('/'), 0))
    const root = locales.has(top) ? top : ''
    return entries.flatMap(({ from, fromRoot, to }) => {
      if (from) return { from: path.posix.join(folder, from), to }
      return fromRoot ? { from: path.posix.join(root, fromRoot), to } : []
    })
  })
}

/** Whether a browser can be sent there: a path, or an address of a site. */
function isAddress(text: string): boolean {
  if (/\p{Cc}/u.test(text)) return false
  const url = URL.parse(text, 'https://site.invalid/')
  return url?.protocol === 'https:' || url?.protocol === 'http:'
}

function reportAddress(file: VFile, index: number, to: string): void {
  const place = positionOfValue(file, ['redirections', index, 'redirect_url'])
  const got = JSON.stringify(to.slice(0, 80))
  const reason = `Expected a path or an address of a site, got ${got}: the redirection is left out`
  addMessage(file, 'warning', 'redirect', place, reason, undefined)
}

function isRedirection(name: string): boolean {
  return /(^|\/)\.openpublishing\.redirection[^/]*\.json$/i.test(name)
}
