/** The XLIFF of the document on the page: its units, their findings, and the reader's corrections. */

const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0'
const ITS = 'http://www.w3.org/2005/11/its'

interface ReviewFinding {
  /** The rule, and what it found. */
  comment: string
  /** 0 to 100. */
  severity: number
}

export interface ReviewUnit {
  id: string
  /** Markdown of the halves. */
  source: string
  target: string
  findings: ReviewFinding[]
  /** What a memory has for the source, Markdown; the most similar first. */
  suggestions: { likeness: number; target: string }[]
}

/** Reads the units of an XLIFF 2 document. */
export function readReviewUnits(xliff: Document): Map<string, ReviewUnit> {
  const units = [...xliff.getElementsByTagNameNS(XLIFF, 'unit')].map((unit) => {
    const data = new Map(
      [...unit.getElementsByTagNameNS(XLIFF, 'data')].map((each) => [each.id, each.textContent]),
    )
    const half = (name: string) => {
      const [element] = unit.getElementsByTagNameNS(XLIFF, name)
      return element ? markdownOf(element, data) : ''
    }
    const findings = [...unit.getElementsByTagNameNS(XLIFF, 'mrk')].map((mark) => ({
      comment: mark.getAttributeNS(ITS, 'locQualityIssueComment') ?? '',
      severity: Number(mark.getAttributeNS(ITS, 'locQualityIssueSeverity')),
    }))
    const suggestions = [...unit.getElementsByTagNameNS(XLIFF, 'note')].flatMap((note) => {
      const [, likeness] = /^suggestion-(\d+)$/.exec(note.getAttribute('category') ?? '') ?? []
      return likeness ? [{ likeness: Number(likeness), target: note.textContent }] : []
    })
    return { id: unit.id, source: half('source'), target: half('target'), findings, suggestions }
  })
  return new Map(units.map((unit) => [unit.id, unit]))
}

function markdownOf(element: Element, data: Map<string, string>): string {
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeValue ?? ''
      const raw = (name: string) => data.get(node.getAttribute(name) ?? '') ?? ''
      const inner = markdownOf(node, data)
      if (node.localName === 'pc') return raw('dataRefStart') + inner + raw('dataRefEnd')
      return node.localName === 'ph' ? raw('dataRef') : inner
    })
    .join('')
}

/**
 * The XLIFF with corrected targets, for `npm run merge`. A correction is Markdown as typed: merge reads
 * the markup in it, and refuses what does not fit.
 */
export function withCorrections(xliff: Document, corrections: ReadonlyMap<string, string>): string {
  const edited = xliff.cloneNode(true) as Document
  for (const unit of edited.getElementsByTagNameNS(XLIFF, 'unit')) {
    const correction = corrections.get(unit.id)
    const [target] = unit.getElementsByTagNameNS(XLIFF, 'target')
    if (correction !== undefined) target?.replaceChildren(correction)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(edited)}\n`
}
