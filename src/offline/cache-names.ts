/** Names of a site's caches; they end with its scope, because all sites of an origin share them. */

/** A page the reader keeps: a cache of its own, with everything the page needs. */
export interface KeptCache {
  name: string
  build: string
  /** Address of the page. */
  page: string
}

export interface CacheNames {
  build: string
  /** Pages visited and their images, of one build. */
  visited: string
  images: string
  /** Scripts and styles of newer builds, whose names tell their content. */
  assets: string
  /** Whether a cache of visited pages or images belongs to another build. */
  isOutdated(name: string): boolean
  /** @param page address of a page the reader keeps */
  toKept(page: string): string
  /** What {@link toKept} named, in any build; undefined for other caches. */
  readKept(name: string): KeptCache | undefined
}

const KEPT = /^taiyaku-kept-([0-9a-f]+)-(.*)$/

/** @param scope address the site lives at, with its last slash */
export function cacheNames(build: string, scope: string): CacheNames {
  const end = `-${scope}`
  const visited = `taiyaku-visited-${build}${end}`
  const images = `taiyaku-images-${build}${end}`
  return {
    build,
    visited,
    images,
    assets: `taiyaku-assets${end}`,
    isOutdated: (name) =>
      /^taiyaku-(?:visited|images)-/.test(name) &&
      name.endsWith(end) &&
      name !== visited &&
      name !== images,
    toKept: (page) => `taiyaku-kept-${build}-${page.slice(scope.length)}${end}`,
    readKept(name) {
      const [, build, rest] = KEPT.exec(name) ?? []
      if (build === undefined || !rest?.endsWith(end)) return undefined
      return { name, build, page: scope + rest.slice(0, -end.length) }
    },
  }
}
