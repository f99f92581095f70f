/** A checklist as a page shows it: its HTML in one locale, its links numbered for paper. */
import { decodeHTMLAttribute } from 'entities'
import type { Checklist, SectionLink, Step } from '../sxs/document.ts'
import type { DocumentPage } from '../site/pages.ts'
import { printedLink, type SiteAddress } from './printed-address.ts'
import { routeHtml } from './route-html.ts'
import { toRoute } from '../site/routes.ts'

/** A step ready for a page. */
interface SheetStep {
  /**
   * What a tick is remembered by: the step's first segment, so that the ticks of a document that has
   * changed stay with the steps that are still there; its position, `2.1`, where it has none.
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
interface Note {
  number: number
  address: string
}

export interface Sheet {
  parts: Part[]
  notes: Note[]
  /** Number of boxes, sub-steps included. */
  total: number
}

/** @param headingLink the page's word for a link to a heading */
export function toSheet(
  { steps }: Checklist,
  page: DocumentPage,
  site: SiteAddress,
  headingLink: string,
): Sheet {
  const notes: Note[] = []
  const write = createWriter(page, site, headingLink, notes)
  return { parts: toParts(steps, '', write), notes, total: countSteps(steps) }
}

function countSteps(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + 1 + countSteps(step.steps), 0)
}

/** A new part begins where the document says something in between, or counts anew. */
function toParts(steps: readonly Step[], prefix: string, write: Write): Part[] {
  const parts: Part[] = []
  steps.forEach((step, index) => {
    const last = parts.at(-1)
    const previous = steps[index - 1]?.number
    const goesOn = step.number === (previous === undefined ? undefined : previous + 1)
    const part =
      last && step.lead === undefined && goesOn ? last : { lead: write(step.lead), steps: [] }
    if (part !== last) parts.push(part)
    part.steps.push(toStep(step, `${prefix}${index + 1}`, write))
  })
  return parts
}

function toStep(step: Step, position: string, write: Write): SheetStep {
  return {
    key: step.segments[0] ?? position,
    ...(step.number === undefined ? {} : { number: step.number }),
    text: write(step.text),
    body: write(step.body),
    cells: (step.cells ?? []).map((cell) => write(cell, step.links ? isFragment : undefined)),
    links: step.links ?? [],
    parts: toParts(step.steps, `${position}.`, write),
    after: write(step.after),
  }
}

/**
 * Neutral HTML as the page has it.
 *
 * @param isNamed links that paper names in another way: by the number of their sheet
 */
type Write = (html: string | undefined, isNamed?: (href: string) => boolean) => string

/** @param notes receives the links, numbered in the order they are written in */
function createWriter(
  page: DocumentPage,
  site: SiteAddress,
  headingLink: string,
  notes: Note[],
): Write {
  const { document, locale, side, slug } = page
  const guide = toRoute(locale, slug, site.base)
  const options = { locale, side, id: document.id, base: site.base, headingLink }
  return (html = '', isNamed = () => false) =>
    routeHtml(html, options).replace(LINK, (_, href: string, rest: string, text: string) => {
      const address = isFragment(href) ? guide + href : href
      const link = `<a href="${address}"${rest}>${text}</a>`
      return isNamed(href) || isShown(href, text)
        ? link
        : `${link}<sup class="note-mark">[${noteOf(decodeHTMLAttribute(href))}]</sup>`
    })

  function noteOf(href: string): number {
    const address = printedLink(href, page, site)
    const known = notes.find((note) => note.address === address)
    if (known) return known.number
    notes.push({ number: notes.length + 1, address })
    return notes.length
  }
}

function isFragment(href: string): boolean {
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
