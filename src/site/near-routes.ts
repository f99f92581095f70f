/** Pages whose addresses are like one that does not exist. */
import { distance } from 'fastest-levenshtein'
import { namesOf, type RouteList } from './find-route.ts'

/** Most that are offered. */
const MOST = 5
/** Changed letters, as a share of the longer name, up to which two names are alike. */
const ALIKE = 0.34
/** Shortest part of a name that says what was meant. */
const LEAST = 4

/**
 * The slugs nearest to an address, best first: their last names are like its last, or hold it whole.
 *
 * @param pathname of the address, without the site's base
 * @example nearSlugs({ locales: ['en-us'], slugs: ['a/cloud-recording'], lacks: {} }, '/en-us/cloud-recordin') // ['a/cloud-recording']
 */
export function nearSlugs(list: RouteList, pathname: string): string[] {
  const { names } = namesOf(list, pathname)
  const wanted = names.at(-1) ?? ''
  if (wanted.length < LEAST) return []
  return list.slugs
    .map((slug) => ({ slug, far: farness(slug.toLowerCase(), wanted, names.join('/')) }))
    .filter(({ far }) => far <= 1)
    .sort((a, b) => a.far - b.far || a.slug.length - b.slug.length)
    .slice(0, MOST)
    .map(({ slug }) => slug)
}

/** 0 for the same name, more than 1 for one that is not alike; of names alike the one in a like folder is nearer. */
function farness(slug: string, wanted: string, path: string): number {
  const last = slug.split('/').at(-1) ?? ''
  const changed = shareChanged(last, wanted)
  const isPart = last.includes(wanted) || (last.length >= LEAST && wanted.includes(last))
  const far = Math.min(changed / ALIKE, isPart ? 0.5 + changed / 2 : 2)
  return far > 1 ? far : far * 0.9 + shareChanged(slug, path) * 0.1
}

function shareChanged(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1)
}
