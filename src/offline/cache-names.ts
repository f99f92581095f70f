/** Names of a site's caches; they end with its scope. */
export interface CacheNames {
  /** Pages visited, of one build. */
  visited: string
  /** Scripts and styles, whose names tell their content. */
  assets: string
  /** Pages the reader saves. */
  saved: string
  /** Whether a name is that of visited pages, of any build. */
  isVisited(name: string): boolean
}

/** @param scope address the site lives at, with its last slash */
export function cacheNames(build: string, scope: string): CacheNames {
  return {
    visited: `taiyaku-visited-${build}-${scope}`,
    assets: `taiyaku-assets-${scope}`,
    saved: `taiyaku-saved-${scope}`,
    isVisited: (name) => name.startsWith('taiyaku-visited-') && name.endsWith(`-${scope}`),
  }
}
