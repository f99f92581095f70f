/**
 * Elements the pipeline writes for itself on the way from text to tree: they stand for halves, includes,
 * videos, rows. Their names end in a word that is drawn when the process starts, so no document can
 * write one, in whatever way its pieces are put together (entities, escapes, removed comments, text of
 * other files); what it writes is shown as text. None of them reaches a `Document` or a message, so
 * output does not depend on the draw.
 */

/** Letters no document knows. */
export const NONCE = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('')

/** Name of an element of the pipeline's own, e.g. for `video`. */
function ownName<Name extends string>(name: Name): `x-${Name}-${string}` {
  return `x-${name}-${NONCE}`
}

/** Stand for the halves of a pair. */
export const TARGET_TOKEN = ownName('t')
export const SOURCE_TOKEN = ownName('s')

/** Stands before inline Markdown, so that it is not read as a block. */
export const INLINE_MARK = ownName('h')

/** Stand for a reference to a footnote, and for a document's footnotes. */
export const NOTE = ownName('note')
export const NOTES = ownName('notes')

/** Stand for Learn Markdown's directives. */
export const CODE = ownName('code')
export const FORM = ownName('form')
export const IMAGE = ownName('image')
export const INCLUDE = ownName('include')
export const VIDEO = ownName('video')
export const XREF = ownName('xref')

/** Stand for its containers. */
export const COLUMN = ownName('column')
export const ROW = ownName('row')
export const ZONE = ownName('zone')

export const OWN_ELEMENTS: readonly string[] = [
  TARGET_TOKEN,
  SOURCE_TOKEN,
  INLINE_MARK,
  NOTE,
  NOTES,
  CODE,
  FORM,
  IMAGE,
  INCLUDE,
  VIDEO,
  XREF,
  COLUMN,
  ROW,
  ZONE,
]
