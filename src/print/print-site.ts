/** Prints documents and checklists to PDF, with the browser and the print styles of the site. */
import type { Page } from 'playwright-core'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { launchBrowser } from '../browser/launch.ts'
import type { Job, PageJobs } from './jobs.ts'

type Paper = 'a4' | 'letter'

export interface PrintOptions {
  /** Address of the served site, ends with `/`. */
  url: string
  /** Folder the files are written to. */
  out: string
  paper: Paper
  /** Called after each file. */
  printed?: (job: Job) => void
}

/** Tabs that work at a time: one lays pages out while another is written. */
const TABS = 2

/** Prints every job. The browser is closed whatever happens. */
export async function printSite(work: readonly PageJobs[], options: PrintOptions): Promise<void> {
  const browser = await launchBrowser()
  try {
    const queue = [...work]
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const tab = await browser.newPage()
        for (let next = queue.shift(); next; next = queue.shift())
          await printPage(tab, next, options)
      }),
    )
  } finally {
    await browser.close()
  }
}

async function printPage(tab: Page, { address, jobs }: PageJobs, options: PrintOptions) {
  await tab.goto(new URL(address, options.url).href)
  for (const job of jobs) {
    await tab.evaluate(prepare, {
      hash: new URL(job.address, options.url).hash,
      title: job.title,
    })
    const file = path.join(options.out, ...job.file.split('/'))
    await mkdir(path.dirname(file), { recursive: true })
    await tab.pdf({
      path: file,
      format: options.paper === 'a4' ? 'A4' : 'Letter',
      tagged: true,
      outline: true,
    })
    options.printed?.(job)
  }
}

/** Runs in the page: a sheet is printed alone by its fragment; a file has its sheet's title and language. */
async function prepare({ hash, title }: { hash: string; title: string }): Promise<void> {
  if (hash) location.hash = hash
  document.title = title
  document.documentElement.lang =
    document.querySelector('article')?.lang || document.documentElement.lang
  for (const image of document.images) image.loading = 'eager'
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})))
}
