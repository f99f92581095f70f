import type { Document } from '../sxs/document.ts'
import { toLanguageTag } from '../site/locale.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'

/**
 * What stands behind sentences whose source has changed since they were translated: that it has, and what
 * it says now.
 *
 * @param words of the interface
 * @returns HTML by the labels that the document's sentences carry
 */
export function staleMarks(
  { id, stale = [], sourceLocale }: Pick<Document, 'id' | 'stale' | 'sourceLocale'>,
  words: { lang: string; changed: string; gone: string },
): Map<string, string> {
  const marks = new Map<string, string>()
  for (const { id: segment, now } of stale) {
    const label = segment.startsWith(`${id}-`) ? segment.slice(id.length + 1) : segment
    const text =
      now === undefined
        ? ''
        : ` <q lang="${toLanguageTag(sourceLocale)}">${escapeHtml(now.replace(/\s+/g, ' '))}</q>`
    const word = now === undefined ? words.gone : words.changed
    marks.set(label, ` <span class="only stale" lang="${words.lang}">${word}${text}</span>`)
  }
  return marks
}
