/** The outline of a book's PDF: its contents, and below each document its headings. */
import { toLabel, type Book, type BookEntry, type Chapter } from '../book/book.ts'
import type { View } from '../site/view.ts'
import type { Heading } from '../sxs/document.ts'
import { destinationOf, headingsOf } from './destinations.ts'

export interface OutlineItem {
  title: string
  /** A group leads to the first document in it. */
  destination: string
  items: OutlineItem[]
}

export function toOutlineItems({ entries, view }: Book): OutlineItem[] {
  return entries.map((entry) => toItem(entry, view))
}

function toItem({ names, chapter, isAgain, items }: BookEntry, view: View): OutlineItem {
  const below = items.map((item) => toItem(item, view))
  const headings = chapter && !isAgain ? nest(chapter, headingsOf(chapter), view) : []
  return {
    title: toLabel(names),
    destination: chapter?.id ?? below[0]?.destination ?? '',
    items: [...headings, ...below],
  }
}

/** Each heading with those that follow it and are lower. */
function nest(chapter: Chapter, headings: readonly Heading[], view: View): OutlineItem[] {
  const root: OutlineItem[] = []
  const open: { depth: number; items: OutlineItem[] }[] = [{ depth: 0, items: root }]
  for (const { id, depth, text } of headings) {
    const item: OutlineItem = {
      title: headingTitle(text, view),
      destination: destinationOf(chapter, id),
      items: [],
    }
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop()
    open.at(-1)!.items.push(item)
    open.push({ depth, items: item.items })
  }
  return root
}

function headingTitle({ target, source }: Heading['text'], view: View): string {
  if (view !== 'both') return view === 'target' ? target : source
  return target === source ? source : `${target} · ${source}`
}
