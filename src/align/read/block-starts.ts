/** What begins a block, by a line's first characters. */
import type { Line } from './text.ts'

export const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
export const HEADING = /^(#{1,6})(?:[ \t]+|$)/
export const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const SETEXT = /^(?:=+|-{2,})[ \t]*$/
export const ITEM = /^([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/
/** A footnote, `[^label]: text`. */
export const NOTE = /^\[\^[^\s[\]\\<]+\]:(?=[ \t]|$)/
/** A line of a container, or of something that is shown in its place; a name in a text, `:::no-loc text="x"::: is`, is none. */
export const DIRECTIVE = /^:{3,}(?!no-loc\b|\w[^:]*:::[ \t]*[^\s:])/
export const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*/i
/** A line that stands for something else: an included file, a video, code of another file. */
export const INCLUDE = /^\[!(?:INCLUDE|VIDEO|CODE|DIV)\b.*\]\)?[ \t]*$|^\[!INCLUDE\b.*\)\][ \t]*$/i
/** `[label]: address "title"`; what only looks like one, such as `[**OK**]: closes the dialog`, is text. */
export const DEFINITION =
  /^\[[^\]\\*`]+\]:[ \t]*(?:<[^<>]*>|[\w#./~%][\x21-\x7e]*)(?:[ \t]+(?:["'(][^]*)?)?$/
/** `import` and `export` of MDX. */
export const MODULE_LINE = /^(?:import\b.*(?:['"]|\{|\bfrom\b)|export\b)/

const HTML_BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|pre|script|search|section|source|style|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i
/** A line of components' tags, or of a fragment's, and nothing else. */
const TAGS_ONLY = /^(?:<\/?(?:[A-Z][\w.:]*|[a-z]\w*-[\w-]*)?(?:\s[^<>]*)?>\s*)+$/
/** A component's tag that goes on in the next lines. */
const TAG_OPENED = /^<[A-Z][\w.:-]*(?:\s[^<>]*)?$/
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

export function isHtmlBlock(text: string): boolean {
  return text.startsWith('<') && HTML_BLOCK.test(text)
}

export function isTagLine(text: string): boolean {
  return (
    text.startsWith('<') && text.endsWith('>') && !HTML_BLOCK.test(text) && TAGS_ONLY.test(text)
  )
}

export function isTagOpened(text: string): boolean {
  return text.startsWith('<') && TAG_OPENED.test(text)
}

/** A table begins where a line with a bar has a delimiter row below it. */
export function isTableStart(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1]?.text
  return (
    below !== undefined &&
    lines[index]!.text.includes('|') &&
    below.includes('|') &&
    below.includes('-') &&
    DELIMITER.test(below)
  )
}

/** Whether a line, in a paragraph's place, begins something else. */
export function startsBlock(text: string): boolean {
  switch (text[0]) {
    case '#':
      return HEADING.test(text)
    case '>':
      return true
    case '`':
    case '~':
      return FENCE.test(text)
    case ':':
      return DIRECTIVE.test(text)
    case '<':
      return isHtmlBlock(text)
    case '[':
      return NOTE.test(text) || ALERT.test(text) || /^\[!(?:INCLUDE|VIDEO)\b/i.test(text)
    default:
      return RULE.test(text) || isItemWithText(text)
  }
}

function isItemWithText(text: string): boolean {
  const item = ITEM.exec(text)
  return item !== null && item[0].length < text.length
}
