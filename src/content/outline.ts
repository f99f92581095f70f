/** What lists of pages need of a document: its names and places, not its text, which stands in a file of the cache. */
import { decodeAddress } from '../docset/links/address.ts'
import type { Checklist, Document } from '../sxs/document.ts'

/** A document without its text: the fields that are not told of here mean what they mean in `Document`. */
export interface DocumentOutline extends Pick<
  Document,
  | 'id'
  | 'path'
  | 'sourceLocale'
  | 'targetLocale'
  | 'title'
  | 'description'
  | 'modified'
  | 'translated'
  | 'headings'
  | 'anchors'
> {
  /** Addresses without locale of the documents that it leads to, each once. */
  links: string[]
  checklists: Pick<Checklist, 'id' | 'anchor' | 'kind' | 'title'>[]
  /** Characters of its text, included files aside: what it weighs in a search index. */
  size: number
}

/** @param size characters of the document's text */
export function toOutline(document: Document, size: number): DocumentOutline {
  const { id, path, sourceLocale, targetLocale, title, headings, anchors } = document
  const { description, modified, translated } = document
  return {
    ...{ id, path, sourceLocale, targetLocale, title },
    // What a document does not say is no field of its outline.
    ...(description === undefined ? {} : { description }),
    ...(modified === undefined ? {} : { modified }),
    ...(translated === undefined ? {} : { translated }),
    headings,
    anchors,
    links: linkedDocuments(document.html),
    checklists: document.checklists.map(toChecklistOutline),
    size,
  }
}

function linkedDocuments(html: string): string[] {
  const links = html.matchAll(/ href="\/\{locale\}\/([^"#?]+)/g)
  return [
    ...new Set([...links].map(([, address = '']) => decodeAddress(address).replace(/\/$/, ''))),
  ]
}

function toChecklistOutline({ id, anchor, kind, title }: Checklist) {
  return { id, anchor, kind, title }
}
