/** Where links, images and fragments of a document lead, and what of it may reach a page. */
import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { unified } from 'unified'
import type { Parsed } from './parse.ts'
import type { ReadOptions } from './read-options.ts'
import rehypeEmptyLinks from './rehype/rehype-empty-links.ts'
import rehypeFirstAnchor from './rehype/rehype-first-anchor.ts'
import rehypeImages from './rehype/rehype-images.ts'
import rehypeLinks, { type ResolveLink } from './rehype/rehype-links.ts'
import rehypeNotes from './notes/rehype-notes.ts'
import rehypeNestedItems from './rehype/rehype-nested-items.ts'
import rehypeNestedLinks from './rehype/rehype-nested-links.ts'
import { sanitizeSchema } from './rehype/sanitize-schema.ts'

const asWritten: ResolveLink = (href) => ({ href })

/** @returns a tree with nothing unsafe in it; author's comments are still there */
export function resolve({ root, tokens, path, text, file }: Parsed, options: ReadOptions): Root {
  const { resolveLink = asWritten, resolveImage } = options
  unified()
    .use(rehypeNestedLinks)
    .use(rehypeNestedItems)
    .use(rehypeEmptyLinks, { path, text })
    .use(rehypeFirstAnchor)
    .use(rehypeLinks, { resolve: resolveLink, path, text })
    .runSync(root, file)
  if (resolveImage)
    unified().use(rehypeImages, { resolve: resolveImage, path, text }).runSync(root, file)
  unified().use(rehypeNotes, tokens).runSync(root, file)
  return sanitize(root, sanitizeSchema) as Root
}
