/** The front half of the pipeline: the text of one file in, HTML with a token for each half out. */
import type { VFile } from 'vfile'
import type { Scan } from '../pairs/scan.ts'
import { toContainers } from './containers.ts'
import { toElements } from './directives.ts'
import { toHtml } from './markdown.ts'
import { toSkeleton } from './skeleton.ts'
import { repairTables } from './tables.ts'

export interface RenderedSkeleton {
  html: string
  /** The Markdown it was made from, tables repaired, before Learn's directives became elements. */
  repaired: string
}

/**
 * @param file faults of tables and containers become messages on it
 * @param start offset of the first character after the front matter
 * @param write what stands in the place of a pair, by its index
 */
export function renderSkeleton(
  file: VFile,
  found: Scan,
  start: number,
  write?: (index: number) => string,
): RenderedSkeleton {
  const skeleton = toSkeleton(String(file), found, start, write)
  const repaired = repairTables(skeleton.text, file, skeleton.lineOf)
  const html = toHtml(toElements(toContainers(repaired, file, skeleton.lineOf)))
  return { html, repaired }
}
