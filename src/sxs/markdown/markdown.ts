/**
 * Markdown to HTML, as Astro itself does it (Sätteri), with the four things that side-by-side
 * documents need and the engine has no option for:
 *
 * - `**…。**の` is emphasis. CommonMark's flanking rule forbids it, since its idea of a word needs spaces.
 *   An empty comment between the stars and their letter neighbour satisfies the rule and is dropped after.
 * - A single tilde is a tilde (`~/.config`), never strikethrough.
 * - An image is one though a bracket of its alternative text has no partner.
 * - Tags HTML does not know (`<sipdomain>`) are text, and nothing swallows what follows it.
 */
import { markdownToHtml } from 'satteri'
import { CJK, joinBreaks, mayJoin } from './cjk.ts'
import { replaceFrames } from './learn/embedded-frames.ts'
import { hideBrackets, showBrackets } from './image-brackets.ts'
import { INLINE_MARK, NONCE } from './own-elements.ts'
import { TOKEN_START } from './skeleton.ts'
import { findNotes, referToNotes, takeNotes, takeReferences } from '../notes/elements.ts'
import { joinLongRuns, splitLongRuns } from './long-runs.ts'
import { unnestAutolinks } from './nested-autolinks.ts'
import type { OnHidden } from './learn/hidden-elements.ts'
import { escapeUnknownTags } from './unknown-tags.ts'

/** Footnotes are read where a text has any: in others `[^1]: x` defines a link. */
const FEATURES = [false, true].map((footnotes) => ({ gfm: { footnotes }, frontmatter: false }))

const STARS = /(?<![\\*])\*+/gu
const PUNCTUATION = /[\p{P}\p{S}]/u
const MARK = `<!--${NONCE}-->`
/** A noncharacter between a backslash and a token: the backslash would make the token text. */
const GUARD = '\uFDD1'
const ESCAPED_TOKEN = `\\${TOKEN_START}`
const GUARDED_TOKEN = `\\${GUARD}${TOKEN_START}`
const MARKS = new RegExp(
  `<!--${NONCE}-->|&lt;!--${NONCE}--&gt;|%3C!--${NONCE}--%3E|${GUARD}|%EF%B7%91`,
  'g',
)
/** A noncharacter stands for a lone tilde while Markdown is parsed. */
const TILDE = '\uFDD0'
const LONE_TILDE = /(?<![~\\])~(?!~)/g
const TILDES = /\uFDD0|%EF%B7%90/g
/** Most halves hold none of what stands for something else while Markdown is parsed. */
const MAY_HOLD_MARKS = new RegExp(`--${NONCE}--|[\uFDD0-\uFDD3]|%EF%B7`)

/**
 * HTML of a block of Markdown. The HTML is not safe yet.
 *
 * @param onHidden told of each element that shows nothing, which then is left out; without it such
 *   elements are shown as text
 */
export function toHtml(markdown: string, onHidden?: OnHidden): string {
  const notes = findNotes(markdown)
  if (notes.length === 0) return renderHtml(markdown, onHidden)
  return renderHtml(referToNotes(markdown, notes), onHidden, takeNotes)
}

/** @param takeNotes what becomes of footnotes; without it there are none */
function renderHtml(
  markdown: string,
  onHidden?: OnHidden,
  takeNotes?: (html: string) => string,
): string {
  const guarded = markdown.replaceAll(ESCAPED_TOKEN, GUARDED_TOKEN)
  const marked = markFlanking(hideBrackets(guarded.replace(LONE_TILDE, TILDE)))
  const features = FEATURES[takeNotes ? 1 : 0]!
  const rendered = markdownToHtml(splitLongRuns(marked), { features }).html
  const html = joinLongRuns(takeNotes ? takeNotes(rendered) : rendered)
  const plain = MAY_HOLD_MARKS.test(html) ? removeMarks(html) : html
  return escapeUnknownTags(replaceFrames(unnestAutolinks(plain)), onHidden)
}

function removeMarks(html: string): string {
  return showBrackets(html.replace(MARKS, '').replace(TILDES, '~'))
}

const INLINE_TAGS = `<${INLINE_MARK}></${INLINE_MARK}>`
const INLINE_START = `<p>${INLINE_TAGS}`

/**
 * HTML of one run of inline Markdown. Whatever it starts with (`# `, `1. `, `[x]: `), it is text:
 * a leading token keeps it from being read as a block.
 *
 * @param definitions lines that define the links and footnotes it refers to, a blank line before them
 */
export function toInlineHtml(markdown: string, definitions = ''): string {
  const text = INLINE_TAGS + joinLines(markdown) + definitions
  const html = renderHtml(text, undefined, definitions.includes('[^') ? takeReferences : undefined)
  const inline = html.slice(INLINE_START.length, html.lastIndexOf('</p>'))
  return inline.includes(BREAK) ? joinBreaks(inline.replaceAll(BREAK, '\n')) : inline
}

/** Stands for a line break while Markdown is parsed: a new line could begin a block. */
const BREAK = ' \uFDD4 '

function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const last = lines.length - 1
  const kept = lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart()
      return index === last ? begun : begun.trimEnd()
    })
    .filter((line) => line !== '')
  const [before, after] = [lines[0] === '' ? ' ' : '', lines[last] === '' ? ' ' : '']
  const [first = '', ...rest] = kept
  return before + rest.reduce((all, line) => all + breakBetween(all, line) + line, first) + after
}

/**
 * A space, but where the text may go on in Chinese or Japanese. Within a tag or an address nothing but a
 * space will do.
 */
function breakBetween(before: string, after: string): string {
  return mayJoin(lastCharacter(before, before.length), firstCharacter(after, 0)) ? BREAK : ' '
}

function markFlanking(markdown: string): string {
  if (!markdown.includes('*')) return markdown
  return markdown.replace(STARS, (stars, offset: number) => {
    const before = lastCharacter(markdown, offset)
    const after = firstCharacter(markdown, offset + stars.length)
    if (!CJK.test(before) && !CJK.test(after)) return stars
    if (PUNCTUATION.test(before) && isLetter(after)) return stars + MARK
    if (PUNCTUATION.test(after) && isLetter(before)) return MARK + stars
    return stars
  })
}

function isLetter(character: string): boolean {
  return character !== '' && !/\s/.test(character) && !PUNCTUATION.test(character)
}

function firstCharacter(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function lastCharacter(text: string, end: number): string {
  const start = /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? end - 2 : end - 1
  return text.slice(Math.max(0, start), end)
}
