/** From a checked tree to the document that pages, search and exports read. */
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { removeComments, reportExcluded } from './checklists/checklist-report.ts'
import { findChecklists } from './checklists/checklists.ts'
import { addStepNotes } from './notes/step-notes.ts'
import type { Document, Heading, Localized, Segment } from './document.ts'
import { fillAnchors } from './outline/page-anchors.ts'
import { readMetadata } from './pairs/metadata.ts'
import type { Parsed } from './parse.ts'
import type { Sentences } from './projection/find-sentences.ts'
import { readHeadings } from './projection/headings.ts'

/** @param tree nothing unsafe in it; author's comments are read here, then removed */
export function assemble(parsed: Parsed, sentences: Sentences, tree: Root): Document {
  const { path, file, positionOf, sourceLocale, targetLocale } = parsed
  const { pairs } = parsed.scan
  const metadata = readMetadata(parsed.frontMatter)
  const { headings, anchors } = readHeadings(tree)
  const title = toTitle(headings, metadata.title ?? path.split('/').at(-1)!.replace(/\.md$/, ''))
  const id = pairs[0]?.id.split('-')[0] ?? ''
  const segmentOf = (label: string) => (label.includes('-') ? label : `${id}-${label}`)
  const { checklists, excluded } = findChecklists(tree, { title, path, segmentOf })
  addStepNotes(checklists, tree)
  reportExcluded(excluded, pairs, segmentOf, file, positionOf)
  removeComments(tree)
  return {
    id,
    path,
    sourceLocale,
    targetLocale,
    title,
    ...metadata.dates,
    headings,
    anchors,
    segments: toSegments(parsed, sentences),
    checklists,
    html: toHtml(tree, { omitOptionalTags: false }),
  }
}

/** The text of the first heading of the first depth. */
function toTitle(headings: readonly Heading[], fallback: string): Localized {
  const heading = headings.find(({ depth }) => depth === 1)
  return heading?.text ?? { target: fallback, source: fallback }
}

function toSegments({ scan, positionOf }: Parsed, sentences: Sentences): Segment[] {
  const anchors = fillAnchors(scan.pairs.map((_, index) => sentences.get(index)?.anchor))
  return scan.pairs.map(({ id, source, target, start }, index) => {
    const block = sentences.get(index)?.block ?? ''
    return { id, source, target, line: positionOf(start).line, block, anchor: anchors[index]! }
  })
}
