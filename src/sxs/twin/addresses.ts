/**
 * Addresses inside a twin. Where the site stands and in which language a page is shown is not known while
 * a document is read: each address is kept between two marks, and filled in where the twin is written.
 */

/** A noncharacter, which no text has a use for. */
const MARK = '\uFDD5'
const MARKED = /\uFDD5([^\uFDD5]*)\uFDD5/g

/** A text without what marks addresses. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '')
}

export function markAddress(address: string): string {
  return MARK + withoutMarks(address) + MARK
}

/** @param toAddress gives an address as a reader of the twin needs it */
export function fillAddresses(twin: string, toAddress: (address: string) => string): string {
  return twin.replace(MARKED, (_, address: string) => toAddress(address))
}
