/** One document of two texts: aligned, woven, its headings given their anchors. */
import { alignDocument, weave, type Alignment, type AlignOptions } from '../../align/index.ts'
import type { Localized } from '../../sxs/document.ts'
import { applyEdits, type Layer } from '../layer.ts'
import type { OriginSpan } from '../origin.ts'
import { composeOrigin } from './compose-origin.ts'
import { addHeadingAnchors } from './heading-anchors.ts'
import { toSections } from './sections.ts'

export interface WovenDocument {
  /** Side-by-side Markdown. */
  text: string
  spans: OriginSpan[]
  alignment: Alignment
}

/**
 * @param path names the document; it makes the first part of its ids
 * @param layers how the two texts were made of their files
 */
export function weaveDocument(
  path: string,
  layers: Localized<Layer>,
  options: AlignOptions,
): WovenDocument {
  const texts = { target: layers.target.text, source: layers.source.text }
  const found = alignDocument({ path, ...texts }, { ...options, dialect: 'markdown' })
  const alignment = found.isTranslation ? found : toSections(found)
  const woven = weave(alignment, texts.target, texts.source)
  const layer = applyEdits(woven.text, addHeadingAnchors(woven, texts))
  return { text: layer.text, spans: composeOrigin(layer, woven, layers), alignment }
}
