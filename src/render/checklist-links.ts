/** Links from the sections of a document to their checklists. */
import type { Document } from '../sxs/document.ts'

export interface ChecklistLinkWords {
  open: string
  print: string
}

/**
 * HTML to stand behind each heading that has checklists, by the heading's fragment.
 *
 * @param address the address of the document's page of checklists
 */
export function checklistLinks(
  { checklists }: Document,
  address: string,
  words: ChecklistLinkWords,
): Map<string, string> {
  const links = new Map<string, string>()
  for (const { id, anchor } of checklists) {
    if (anchor === '') continue
    const to = (query: string) => `${address}${query}#${encodeURIComponent(id)}`
    const html =
      `<p class="to-checklist"><a href="${to('')}">${words.open}</a> ` +
      `<a class="needs-script" href="${to('?print=blank')}">${words.print}</a></p>`
    links.set(anchor, (links.get(anchor) ?? '') + html)
  }
  return links
}
