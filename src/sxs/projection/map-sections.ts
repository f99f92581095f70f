import type { Element, Root } from 'hast'
import { isHeading } from '../rehype/content-model.ts'
import type { Checklist, Localized } from '../document.ts'
import { readTexts } from './headings.ts'
import { walkElements } from '../rehype/walk-elements.ts'

/** What stands under one heading, up to the next of any depth. */
export interface Section {
  title: Localized
  /** The heading's fragment; where it has none, the nearest before it. */
  anchor: string
  /** The procedure of the section, once it is found. */
  procedure?: Checklist
}

export interface Sections {
  /** What stands before the first heading. */
  first: Section
  byHeading: Map<Element, Section>
  /** Every fragment of the document and the section it leads to. */
  byAnchor: Map<string, Section>
}

/** @param title the title of what stands before the first heading */
export function mapSections(tree: Root, title: Localized): Sections {
  const first: Section = { title, anchor: '' }
  const sections: Sections = { first, byHeading: new Map(), byAnchor: new Map() }
  let section = first
  let anchor = ''
  walkElements(tree, (element) => {
    const id = element.properties['id']
    if (typeof id === 'string') anchor = id
    if (isHeading(element)) {
      section = { title: readTexts(element), anchor }
      sections.byHeading.set(element, section)
    }
    if (typeof id === 'string') sections.byAnchor.set(id, section)
  })
  return sections
}
