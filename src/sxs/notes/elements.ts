/**
 * Footnotes as GitHub writes them: `text[^1]`, and `[^1]: note`. The engine leaves out notes that it sees no
 * reference to, and the references may stand in halves, which are rendered apart; so each note is referred
 * to once before the text, and what the engine makes of notes becomes elements of the pipeline's own, which
 * are numbered once the whole page is there (`rehype-notes.ts`).
 */
import type { Localized } from '../document.ts'
import { createFenceReader } from '../markdown/fences.ts'
import { INLINE_MARK, NOTE, NOTES } from '../markdown/own-elements.ts'

/** The first line of a note; a list or quote may hold it. */
const DEFINITION = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)?\[\^([^\s[\]\\<]+)\]:/
/** The mark of a note at the start of a half: the converter took it for a part of the sentence. */
const MARK = /^\s*\[\^([^\s[\]\\<]+)\]:[ \t]*/

const REFERENCE =
  /<sup><a href="#user-content-fn-([^"]*)" id="user-content-fnref-[^"]*" data-footnote-ref aria-describedby="footnote-label">\d+<\/a><\/sup>/g
const BACK =
  / ?<a href="#user-content-fnref-[^"]*" data-footnote-backref="" aria-label="[^"]*" class="data-footnote-backref">↩(?:<sup>\d+<\/sup>)?<\/a>/g
const START =
  '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n'
const ITEM = /<li id="user-content-fn-([^"]*)">/g

const SILENT = `<${INLINE_MARK}></${INLINE_MARK}>`

/** Labels of the notes of a Markdown text, as written; fenced code holds none. */
export function findNotes(markdown: string): string[] {
  if (!markdown.includes(']:') || !markdown.includes('[^')) return []
  const isFenced = createFenceReader()
  const labels = new Set<string>()
  for (const line of markdown.split('\n')) {
    if (isFenced(line)) continue
    const label = DEFINITION.exec(line)?.[1]
    if (label !== undefined) labels.add(label)
  }
  return [...labels]
}

/** A text with a reference to each of its notes before it, which `takeNotes` takes out again. */
export function referToNotes(markdown: string, labels: readonly string[]): string {
  return `${SILENT}${labels.map((label) => `[^${label}]`).join('')}\n\n${markdown}`
}

/** HTML of such a text without that line, its notes and its references as elements of the pipeline's own. */
export function takeNotes(html: string): string {
  const line = `<p>${SILENT}`
  const start = html.startsWith(line) ? html.indexOf('</p>') + '</p>\n'.length : 0
  return writeNotes(html.slice(start))
}

/** References of a half as elements of the pipeline's own; the notes behind it, which are empty, go. */
export function takeReferences(html: string): string {
  const at = html.lastIndexOf(START)
  return at < 0 ? html : writeReferences(html.slice(0, at).trimEnd())
}

function writeNotes(html: string): string {
  const at = html.lastIndexOf(START)
  if (at < 0) return html
  const notes = html
    .slice(at + START.length)
    .replace(BACK, '')
    .replace(ITEM, (_, label: string) => `<li title="${label}">`)
  const section = `<section title="${NOTES}">\n${writeReferences(notes)}`
  return writeReferences(html.slice(0, at)) + section
}

function writeReferences(html: string): string {
  return html.replace(REFERENCE, (_, label: string) => `<${NOTE} title="${label}"></${NOTE}>`)
}

/** The label of the note that both halves of a pair begin; nothing where there is none. */
export function noteOf({ target, source }: Localized): string | undefined {
  if (!source.includes(']:')) return undefined
  const label = MARK.exec(source)?.[1]
  return label !== undefined && MARK.exec(target)?.[1] === label ? label : undefined
}

/** A half without the mark of a note at its start. */
export function withoutNoteMark(half: string): string {
  return half.replace(MARK, '')
}
