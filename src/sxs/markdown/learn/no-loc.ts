import { readAttributes } from '../attributes.ts'

const NO_LOC = /:::\s*no-loc\s((?:(?!:::)[^\n])*):::/gi

/** Characters that mean something to Markdown inside a line; an entity keeps its `&`. */
const MARKUP = /[\\`*_[\]<>~|]/g

/**
 * Names that must not be translated are marked in the source; a reader sees the name alone.
 *
 * @example replaceNoLoc('Use :::no-loc text="Log Analytics":::.') // 'Use Log Analytics.'
 */
export function replaceNoLoc(markdown: string): string {
  return replace(markdown, (text) => text.replace(MARKUP, '\\$&'))
}

/** The same for a text that is not Markdown: a title, a description. */
export function replaceNoLocText(text: string): string {
  return replace(text, (name) => name)
}

function replace(text: string, write: (name: string) => string): string {
  if (!/:::\s*no-loc/i.test(text)) return text
  return text.replace(NO_LOC, (whole, written: string) => {
    const name = readName(written)
    return name === undefined ? whole : write(name)
  })
}

/** @param written the attributes of the directive; what damaged a title may have made entities of its quotes */
export function readName(written: string): string | undefined {
  const attributes = written.includes('=&quot;') ? written.replaceAll('&quot;', '"') : written
  return readAttributes(attributes).values['text']
}
