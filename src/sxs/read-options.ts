import type { ReadInclude } from './markdown/learn/open-include.ts'
import type { ResolveImage } from './rehype/rehype-images.ts'
import type { ResolveLink } from './rehype/rehype-links.ts'

/** What reading a document needs to know of the world outside its file. */
export interface ReadOptions {
  /** Lower case; `en-us` unless told. */
  sourceLocale?: string
  /** Used where the file does not name its own (`ms.contentlocale`). */
  targetLocale?: string
  /** Where links lead; without it they stay as they are written. */
  resolveLink?: ResolveLink
  /** What stands for images; without it they stay as they are written. */
  resolveImage?: ResolveImage
  /** Opens what documents include; without it the names of included files are shown. */
  readInclude?: ReadInclude
  /** Make the document's twins in Markdown too. */
  markdown?: boolean | undefined
}
