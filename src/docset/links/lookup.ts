/** Finds the files of a docset by path or by route, in any letter case. */
import path from 'node:path'
import { closest } from 'fastest-levenshtein'
import { routeOf, type Docset } from '../docset.ts'
import { listMedia } from './media.ts'
import { placeOf } from '../config/publication.ts'
import { createSuggest } from './suggest.ts'

export interface Lookup {
  /** The page with this path; an extension may be missing, and a folder stands for its index. */
  page(file: string): string | undefined
  /** The page with this route, in the target of `from` where there are several. */
  routed(route: string, from: string): string | undefined
  /** The page of another locale's folder that has the place of this file. */
  counterpart(file: string): string | undefined
  /** Where the retired file went. */
  retired(file: string): string | undefined
  /** Where the retired route went. */
  retiredRoute(route: string): string | undefined
  /** The image or download with this path. */
  media(file: string): string | undefined
  /** Whether there is such a file, of whatever kind. */
  exists(file: string): boolean
  /** Route of a file that need not exist; `undefined` where its docset has no known base. */
  route(file: string): string | undefined
  /** The document most like a missing one. */
  suggest(file: string): string | undefined
}

/** @param targetOf target locale of a document, by its path */
export function createLookup(
  docset: Docset,
  targetOf: (file: string) => string | undefined,
): Lookup {
  const paths = [...docset.routes.keys(), ...docset.landings.keys()]
  const pages = byLowerCase(paths)
  const files = byLowerCase(docset.publication.files.map((file) => file.path))
  const media = byLowerCase(listMedia(docset.publication).map((file) => file.path))
  const moved = new Map(docset.redirects.map(({ from, to }) => [from.toLowerCase(), to]))
  const movedRoutes = new Map(
    docset.redirects.map(({ from, to }) => [routeOf(docset, from).toLowerCase(), to]),
  )
  const routed = createRouteLookup(docset, targetOf)
  return {
    page: (file) => {
      const key = file.toLowerCase()
      const endings = ['', '.md', '/index.md', '.yml', '/index.yml']
      return endings.map((ending) => pages.get(key + ending)).find(Boolean)
    },
    routed,
    counterpart: (file) =>
      placeOf(docset.publication, file).locale && routed(routeOf(docset, file), file),
    retired: (file) => moved.get(file.toLowerCase()),
    retiredRoute: (route) => movedRoutes.get(route.toLowerCase()),
    media: (file) => media.get(file.toLowerCase()),
    exists: (file) => files.has(file.toLowerCase()),
    route: (file) => knownRouteOf(docset, file),
    suggest: createFileSuggest([...pages.values()]),
  }
}

/** Where two paths differ by their letter case only, the last one is found. */
function byLowerCase(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((file) => [file.toLowerCase(), file]))
}

function createRouteLookup(
  docset: Docset,
  targetOf: (file: string) => string | undefined,
): Lookup['routed'] {
  const routes = Map.groupBy([...docset.routes, ...docset.landings], ([, route]) =>
    route.toLowerCase(),
  )
  return (route, from) => {
    const key = route.toLowerCase()
    const found = routes.get(key) ?? routes.get(key ? `${key}/index` : 'index')
    const pages = found?.map(([page]) => page)
    return pages?.find((page) => targetOf(page) === targetOf(from)) ?? pages?.[0]
  }
}

function knownRouteOf(docset: Docset, file: string): string | undefined {
  if (file.startsWith('../')) return undefined
  const { docset: folder, listed } = placeOf(docset.publication, file)
  // Without a `docfx.json` a file's path is its address.
  const isKnown = listed === undefined || Boolean(docset.bases.get(folder))
  return isKnown ? routeOf(docset, file) : undefined
}

/** Finds a file of the same name elsewhere, or one of nearly the same path. */
function createFileSuggest(pages: string[]): (file: string) => string | undefined {
  const nameOf = (file: string) => path.posix.basename(file).toLowerCase()
  const namesakes = Map.groupBy(pages, nameOf)
  const suggest = createSuggest(pages)
  return (file) => {
    const same = namesakes.get(nameOf(file))
    return same ? closest(file, same) : suggest(file)
  }
}
