/**
 * What marks a part of a code file: a comment that is nothing but a tag (`// <name>`, `<!-- </name> -->`),
 * or a region (`#region name`, `#End Region`, `// #region name`).
 */

export interface CodeMark {
  kind: 'tag' | 'region'
  isEnd: boolean
  /** Lower case; of a region's end `''`. */
  name: string
}

/** A comment's beginning in any language; a third slash or a second dash of a rule is none. */
const TAG =
  /^(?:\/\/|\/\*|#|'|--|<!--|@\*|\{\/\*|\(\*|;+|%+|::|rem\b)\s*<\s*(?:(\/)\s*)?([^<>/\s][^<>]*)>\s*(?:\*\/\}?|-->|\*@|\*\))?$/i
const REGION = /^(?:\/\/|\/\*|'|--|<!--)?\s*#(?:pragma\s+)?(end\s*)?region\b([^*]*?)(?:\*\/|-->)?$/i

/**
 * Reads the mark that a line is.
 *
 * @example readMark('  // </ Main >') // { kind: 'tag', isEnd: true, name: 'main' }
 */
export function readMark(line: string): CodeMark | undefined {
  const text = line.trim()
  const tag = TAG.exec(text)
  if (tag) return { kind: 'tag', isEnd: tag[1] !== undefined, name: tag[2]!.trim().toLowerCase() }
  const region = REGION.exec(text)
  if (!region) return undefined
  const isEnd = region[1] !== undefined
  const name = region[2]!.replaceAll('"', '').trim().toLowerCase()
  return { kind: 'region', isEnd, name: isEnd ? '' : name }
}
