/** A text in both languages, as pages show it: one run per language. */
import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Localized, Side } from '../document.ts'

export interface Languages {
  /** BCP 47 tags, e.g. `ja-JP`. */
  lang: Localized
  /** Present only where the two directions differ. */
  dir?: Localized
}

/** A run of one language; `same` is for a text that is the same in both, in the source's language. */
export function toRun(
  { lang, dir }: Languages,
  name: Side | 'same',
  children: ElementContent[],
): Element {
  const side = name === 'same' ? 'source' : name
  const properties = { className: [name], lang: lang[side], ...(dir ? { dir: dir[side] } : {}) }
  return { type: 'element', tagName: 'span', properties, children }
}

/** Both runs of a text that the site itself writes into a document; one where they are alike. */
export function toRuns(languages: Languages, write: (side: Side) => ElementContent[]): Element[] {
  const source = toRun(languages, 'source', write('source'))
  const target = toRun(languages, 'target', write('target'))
  if (toString(source) === toString(target)) return [toRun(languages, 'same', source.children)]
  return [target, source]
}
