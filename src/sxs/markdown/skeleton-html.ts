import type { VFile } from 'vfile'
import { toContainers } from './learn/containers.ts'
import { toElements } from './learn/directives.ts'
import { toHtml } from './markdown.ts'
import { createHiddenReport } from './learn/report-hidden.ts'
import type { Skeleton } from './skeleton.ts'
import { repairTables } from './tables.ts'

export interface SkeletonHtml {
  html: string
  /** The Markdown it was made from, tables repaired, before Learn's directives became elements. */
  repaired: string
}

/** The HTML of a skeleton. Faults of tables and containers become messages on the file. */
export function toSkeletonHtml({ text, lineOf }: Skeleton, file: VFile): SkeletonHtml {
  const repaired = repairTables(text, file, lineOf)
  const markdown = toElements(toContainers(repaired, file, lineOf))
  const html = toHtml(markdown, createHiddenReport(file))
  return { html, repaired }
}
