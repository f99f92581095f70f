/** What is to be printed of a site: each document, and each of its checklists. */
import path from 'node:path'
import { pagesOfView, type DocumentPage } from '../site/pages.ts'
import { toRoute } from '../site/routes.ts'
import type { View } from '../site/view.ts'

export interface Job {
  /** Address of the page, from the site's root on. */
  address: string
  /** Path of the file below the output folder, with `/`. */
  file: string
  /** Title of the file, plain text. */
  title: string
  /** Locale of the text. */
  locale: string
}

/** The sheets of one page, which is opened once; the document itself is a page of its own. */
export interface PageJobs {
  address: string
  jobs: Job[]
}

/**
 * Files are named after the anchor: `{path}.pdf` the document, `{path}/{anchor}.pdf` its checklists. Where
 * the site has several targets, each has a folder of its own.
 *
 * @param pages every page of the site
 * @param view one language, or both, the target's page
 */
export function toJobs(pages: readonly DocumentPage[], view: View): PageJobs[] {
  const chosen = pagesOfView(pages, view)
  const isMany = new Set(chosen.map(({ locale }) => locale)).size > 1
  return chosen.flatMap((page) => jobsOf(page, view, isMany ? `${page.locale}/` : ''))
}

function jobsOf(
  { document, slug, locale, side }: DocumentPage,
  view: View,
  folder: string,
): PageJobs[] {
  const query = `?view=${view}`
  const guide = toRoute(locale, slug) + query
  const sheets = `${toRoute(locale, `${slug}/checklists`)}${query}`
  const toSheetJob = ({ id, title }: DocumentPage['document']['checklists'][number]): Job => ({
    address: `${sheets}#${encodeURIComponent(id)}`,
    file: `${folder}${slug}/${toFileName(id)}.pdf`,
    title: title[side],
    locale,
  })
  const file = `${folder}${slug}.pdf`
  const whole: Job = { address: guide, file, title: document.title[side], locale }
  const jobs = document.checklists.map(toSheetJob)
  return [
    { address: guide, jobs: [whole] },
    ...(jobs.length > 0 ? [{ address: sheets, jobs }] : []),
  ]
}

/**
 * An anchor as every file system takes it.
 *
 * @example toFileName('a/b:c') // 'a-b-c'
 */
function toFileName(anchor: string): string {
  const name = anchor.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^\.+/, '')
  return path.basename(name).slice(0, 120) || 'checklist'
}
