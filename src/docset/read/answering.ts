/** What answers the questions of documents: where links lead, what images there are, what they include. */
import { memoize } from '../../memoize.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { createTreeLinks } from '../../trees/tree-links.ts'
import { publishedAs } from '../config/publication.ts'
import type { Docset } from '../docset.ts'
import { createResolver } from '../links/links.ts'
import { createImageResolver } from '../links/media.ts'
import type { AnchorsOf } from './anchors.ts'
import type { Changes } from './changes.ts'
import { createIncludeReader } from './includes.ts'
import type { Answering } from './questions.ts'
import type { ReaderOptions } from './reader-options.ts'
import { mostFrequent } from './target-locales.ts'

/** Target locale of every document, by its path. */
export type Locales = ReadonlyMap<string, string>

/** @param pages receives the documents whose fragments are looked at */
function createLinkResolver(
  docset: Docset,
  locales: Locales,
  { sourceLocale, anchorsOf, pages }: ReaderOptions & { anchorsOf: AnchorsOf; pages: Set<string> },
): ResolveLink {
  const [majority] = mostFrequent(locales.values())
  const known = memoize((page: string) => new Set(anchorsOf(page)))
  const onPage = (page: string) => {
    pages.add(page)
    return known(page)
  }
  const targetOf = (file: string) =>
    locales.get(file) ?? publishedAs(docset.publication, file).locale ?? majority
  const resolve = createResolver(docset, onPage, { targetOf, sourceLocale })
  return createTreeLinks(docset.publication)?.link(resolve) ?? resolve
}

/** Makes what answers the questions of a docset's documents. */
export function createAnswering(
  docset: Docset,
  locales: Locales,
  { changes, ...options }: ReaderOptions & { changes: Changes; anchorsOf: AnchorsOf },
): Answering {
  const resolve = createImageResolver(docset.publication)
  const pages = new Set<string>()
  return {
    resolveLink: createLinkResolver(docset, locales, { ...options, pages }),
    resolveImage: createTreeLinks(docset.publication)?.image(resolve) ?? resolve,
    readInclude: createIncludeReader(docset.publication, changes.opened),
    takePages() {
      const taken = [...pages]
      pages.clear()
      return taken
    },
  }
}
