/**
 * The base of each docset's URLs (`skypeforbusiness` for the folder `Skype`). No configuration file
 * names it: it shows in the address of the breadcrumb file, and in the addresses that redirections
 * of the folder's own documents lead to.
 */
import type { DocfxFolder } from './publication.ts'
import type { Redirect } from './redirects.ts'

interface BaseEvidence {
  folders: DocfxFolder[]
  redirects: Redirect[]
  /** Published paths by docset folder, lower case, without extension. */
  published: Map<string, Set<string>>
  /** Bases from the configuration, by docset folder; they win. */
  configured?: Record<string, string> | undefined
}

/**
 * Finds the base of every docset folder, lower case (published bases are).
 *
 * In order: the configuration; a breadcrumb file that the docset itself publishes; the base most
 * redirections agree on; a breadcrumb file of another docset; none.
 */
export function findBases(evidence: BaseEvidence): Map<string, string> {
  const { folders, redirects, published, configured = {} } = evidence
  const bases = new Map<string, string>([['', trim(configured[''] ?? '')]])
  for (const { folder, breadcrumbPath } of folders) {
    const paths = published.get(folder) ?? new Set()
    const breadcrumb = fromBreadcrumb(breadcrumbPath)
    const own = breadcrumb && paths.has(breadcrumb.file) ? breadcrumb.base : undefined
    const base =
      configured[folder] ?? own ?? fromRedirects(redirects, paths) ?? breadcrumb?.base ?? ''
    bases.set(folder, trim(base))
  }
  return bases
}

/** `/skypeforbusiness/breadcrumb/toc.json` → base `skypeforbusiness`, file `breadcrumb/toc`. */
function fromBreadcrumb(address: string | undefined): { base: string; file: string } | undefined {
  const match = /^\/(.+)\/([^/]+\/[^/]+?)(?:\.\w+)?$/.exec(address?.toLowerCase() ?? '')
  return match ? { base: match[1]!, file: match[2]! } : undefined
}

/** The front part of a redirection's address whose rest is a document of the docset. */
function fromRedirects(redirects: Redirect[], paths: Set<string>): string | undefined {
  const votes = new Map<string, number>()
  for (const { to } of redirects) {
    if (!to.startsWith('/')) continue
    const segments = trim(to.split(/[?#]/, 1)[0]!).split('/')
    for (let index = 1; index < segments.length; index++) {
      if (!paths.has(segments.slice(index).join('/'))) continue
      const base = segments.slice(0, index).join('/')
      votes.set(base, (votes.get(base) ?? 0) + 1)
      break
    }
  }
  let best: string | undefined
  for (const [base, count] of votes) if (count > (votes.get(best ?? '') ?? 0)) best = base
  return best
}

function trim(base: string): string {
  return base.toLowerCase().replace(/^\/+|(?<!\/)\/+$/g, '')
}
