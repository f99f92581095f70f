import { VFile } from 'vfile'
import type { Document } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'

/** A document of a Markdown text, whose links lead to pages of the site by the names of files. */
export function toDocument(path: string, value: string): Document {
  return readDocument(new VFile({ path, value }), {
    targetLocale: 'ja-jp',
    resolveLink: (href) => ({
      href: href.replace(/^(\w+)\.md/, '/{locale}/$1/'),
    }),
  })
}
