/** XML 1.0, through a library, an element at a time: a docset is never one tree in memory. */
import { toXml } from 'xast-util-to-xml'
import type { Element } from 'xast'

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Text as XML 1.0 can hold it. Control characters, lone surrogates and the two non-characters cannot
 * be written there in any way, not even as references: they are left out. `forbidden` tells which.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/**
 * The characters that `xmlText` leaves out, as code points.
 * @example forbidden('a\u000bb') // ['U+000B']
 */
export function forbidden(text: string): string[] {
  return (text.match(FORBIDDEN) ?? []).map(
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

/** One element, its text as it is: nothing is indented within. */
export function serialize(element: Element): string {
  const xml = toXml(element, { closeEmptyElements: true, tightClose: true })
  // The library leaves these two: `]]>` is not well-formed in text, and a parser would read a bare
  // carriage return as a line feed.
  return xml.replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;')
}

/**
 * The two ends of an element whose children are written later.
 *
 * @returns what stands before the children, and what after
 */
export function ends(element: Element): [string, string] {
  const hole = '\ue000'
  const xml = serialize({
    ...element,
    children: [...element.children, { type: 'text', value: hole }],
  })
  const [open, close] = xml.split(hole)
  return [open ?? '', close ?? '']
}

export const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'
