/** A source folder as a site sees it: documents, routes, redirections. */
import path from 'node:path'
import { closeSync, openSync, readSync } from 'node:fs'
import { VFile } from 'vfile'
import { addMessage, FILE_START } from '../sxs/messages.ts'
import { findBases } from './config/bases.ts'
import { isLanding } from './contents/landing.ts'
import { documentsOf, type ListOptions, type SourceFile } from './contents/list.ts'
import { publishedAs, readPublication, type Publication } from './config/publication.ts'
import { readRedirects, type Redirect } from './config/redirects.ts'
import { isToc } from './contents/toc.ts'
import type { PlannedTrees } from '../trees/plan-trees.ts'

interface DocsetOptions extends ListOptions {
  /** The trees that make up the folder, where its documents are woven of two. */
  trees?: PlannedTrees | undefined
  /** URL bases by docset folder (`{ Skype: 'skypeforbusiness' }`); `''` is the source folder itself. */
  bases?: Record<string, string>
}

export interface Docset {
  publication: Publication
  documents: SourceFile[]
  bases: Map<string, string>
  /** Route of every page by its path: `skypeforbusiness/set-up/x`, letter case kept, no slash at either end. */
  routes: Map<string, string>
  /** The same of landing pages, which are no documents: they are written in YAML. */
  landings: Map<string, string>
  redirects: Redirect[]
}

/**
 * Reads a source folder; no document's text is read.
 *
 * @throws where `root` cannot be read
 */
export function readDocset(root: string, options: DocsetOptions = {}): Docset {
  const publication = readPublication(root, options.report, options.trees)
  const documents = documentsOf(publication, options)
  const redirects = readRedirects(publication, options.report)
  const bases = findBases({
    folders: publication.folders,
    redirects,
    published: publishedPaths(publication),
    configured: options.bases,
  })
  const docset: Docset = {
    publication,
    documents,
    bases,
    redirects,
    routes: new Map(),
    landings: new Map(),
  }
  addRoutes(docset, options)
  addLandings(docset)
  return docset
}

/** Finds the landing pages. Where a document has the same route, the route is the document's. */
function addLandings(docset: Docset): void {
  const key = (file: string, route: string) =>
    `${publishedAs(docset.publication, file).locale ?? ''}/${route.toLowerCase()}`
  const taken = new Set([...docset.routes].map(([file, route]) => key(file, route)))
  for (const { path: file, absolute } of docset.publication.files) {
    if (!/\.ya?ml$/i.test(file) || isToc(file)) continue
    if (publishedAs(docset.publication, file).listed === false) continue
    const route = routeOf(docset, file)
    if (taken.has(key(file, route)) || UNSAFE.test(route) || !isLanding(readStart(absolute)))
      continue
    docset.landings.set(file, route)
  }
}

/** The first bytes of a file; nothing where it cannot be read. */
function readStart(absolute: string): string {
  try {
    const file = openSync(absolute, 'r')
    try {
      const bytes = Buffer.alloc(80)
      return bytes.toString('utf8', 0, readSync(file, bytes))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

/**
 * The route a file has, or would have if it existed; in the site, whatever configuration files say.
 *
 * @example routeOf(docset, 'Skype/SfbOnline/a/B.md') // 'skypeforbusiness/a/B'
 */
export function routeOf(docset: Pick<Docset, 'publication' | 'bases'>, file: string): string {
  const { docset: folder, published } = publishedAs(docset.publication, file)
  const base = docset.bases.get(folder) ?? ''
  const inner = published.replace(/\.(md|ya?ml)$/i, '')
  return path.posix.normalize(`/${base}/${inner}`).slice(1)
}

function publishedPaths(publication: Publication): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>()
  for (const { path: file } of publication.files) {
    const match = /^(.*)\.(md|yml)$/i.exec(file)
    if (!match) continue
    const { docset, published } = publishedAs(publication, file)
    if (!paths.has(docset)) paths.set(docset, new Set())
    paths.get(docset)!.add(published.toLowerCase().replace(/\.(md|yml)$/, ''))
  }
  return paths
}

/** Characters that mean something else in an address, are invisible, or no file name of every system can hold. */
const UNSAFE = /[%#?\\{}<>"|*:\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

/**
 * Two files of one locale with one route, in any letter case: the first has it, the second is left out,
 * which is an error, since readers never see its text. So is a file whose name cannot stand in an address
 * as it is.
 */
function addRoutes(docset: Docset, { report }: DocsetOptions): void {
  const taken = new Map<string, string>()
  const leaveOut = (file: string, reason: string, note: string) => {
    const faulty = new VFile({ path: file })
    addMessage(faulty, 'error', 'route', FILE_START, `${reason}: the page is left out`, note)
    report?.(faulty)
  }
  for (const { path: file, kind, locale } of docset.documents) {
    if (kind !== 'page') continue
    const route = routeOf(docset, file)
    const key = `${locale ?? ''}/${route.toLowerCase()}`
    const first = taken.get(key)
    const [unsafe] = UNSAFE.exec(route) ?? []
    if (unsafe !== undefined) {
      const code = `U+${unsafe.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      leaveOut(
        file,
        `Expected a name that can stand in an address, got ${code}`,
        'Rename the file.',
      )
    } else if (first !== undefined) {
      const found = `got \`/${route}/\`, which \`${first}\` has`
      leaveOut(
        file,
        `Expected a route of its own, ${found}`,
        'Rename one of the two files, or exclude one.',
      )
    } else {
      taken.set(key, file)
      docset.routes.set(file, route)
    }
  }
}
