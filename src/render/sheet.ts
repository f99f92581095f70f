/** A checklist as a page shows it: its HTML in one locale, its links numbered for paper. */
import type { Checklist, SectionLink, Step } from '../sxs/document.ts'
import type { DocumentPage } from '../site/pages.ts'
import { printedLink, type Place } from './printed-address.ts'
import { routeHtml, type RouteHtmlOptions } from './route-html.ts'
import { toRoute } from '../site/routes.ts'

/** A step ready for a page. */
export interface SheetStep {
  /**
   * What a tick is remembered by: the step's first segment, so that the ticks of a document that has
   * changed stay with the steps that are still there; its place where it has none.
   */
  key: string
  number?: number
  text: string
  body: string
  parts: Part[]
  after: string
  cells: string[]
  links: SectionLink[]
}

/** Steps of one list. */
export interface Part {
  /** What the document says before them. */
  lead: string
  steps: SheetStep[]
}

/** A link, which paper can only name. */
export interface Note {
  number: number
  address: string
}

export interface Sheet {
  parts: Part[]
  notes: Note[]
  /** Number of boxes, sub-steps included. */
  total: number
}

/** @param words of the page, as its document's HTML has them */
export function toSheet(
  { steps }: Checklist,
  page: DocumentPage,
  place: Place,
  words: Pick<RouteHtmlOptions, 'headingLink' | 'only'>,
): Sheet {
  const { document, locale, side, slug } = page
  const guide = toRoute(locale, slug, place.base)
  const notes: Note[] = []
  let total = 0
  return { parts: toParts(steps, ''), notes, total }

  /** A new part begins where the document says something in between, or counts anew. */
  function toParts(list: readonly Step[], prefix: string): Part[] {
    const parts: Part[] = []
    list.forEach((step, index) => {
      const last = parts.at(-1)
      const previous = list[index - 1]?.number
      const goesOn = step.number === (previous === undefined ? undefined : previous + 1)
      const part =
        last && step.lead === undefined && goesOn ? last : { lead: write(step.lead), steps: [] }
      if (part !== last) parts.push(part)
      part.steps.push(toStep(step, `${prefix}${index + 1}`))
    })
    return parts
  }

  function toStep(step: Step, position: string): SheetStep {
    total++
    return {
      key: step.segments[0] ?? position,
      ...(step.number === undefined ? {} : { number: step.number }),
      text: write(step.text),
      body: write(step.body),
      cells: (step.cells ?? []).map((cell) => write(cell, step.links ? isOwn : undefined)),
      links: step.links ?? [],
      parts: toParts(step.steps, `${position}.`),
      after: write(step.after),
    }
  }

  /** @param isNamed links that paper names in another way: by the number of their sheet */
  function write(html = '', isNamed: (href: string) => boolean = () => false): string {
    const options = { locale, side, id: document.id, base: place.base, ...words }
    return routeHtml(html, options).replace(LINK, (_, href: string, rest: string, text: string) => {
      const address = href.startsWith('#') ? guide + href : href
      const link = `<a href="${address}"${rest}>${text}</a>`
      return isNamed(href) || isShown(href, text)
        ? link
        : `${link}<sup class="note-mark">[${note(decode(href))}]</sup>`
    })
  }

  function note(href: string): number {
    const address = printedLink(href, page, place)
    const known = notes.find((found) => found.address === address)
    if (known) return known.number
    notes.push({ number: notes.length + 1, address })
    return notes.length
  }
}

function isOwn(href: string): boolean {
  return href.startsWith('#')
}

/** Whether the text of a link says where it leads. */
function isShown(href: string, text: string): boolean {
  const shown = text.replace(/<[^<>]*>/g, '').trim()
  return (
    shown !== '' && [shown, `mailto:${shown}`, `https://${shown}`].includes(href.replace(/\/$/, ''))
  )
}

/** A link in the project's own serialization. */
const LINK = /<a href="([^"]*)"((?:[^>"]|"[^"]*")*)>(.*?)<\/a>/gs

function decode(attribute: string): string {
  return attribute.replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
