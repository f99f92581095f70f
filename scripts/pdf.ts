/** `npm run pdf`: every document and every checklist as a file to hand out, or many documents as one. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../src/cli/command.ts'
import { requireBinder, requirePrinter } from '../src/browser/peers.ts'
import { bookOptions } from '../src/cli/book-options.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { printErrors } from '../src/cli/report-build.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { serveSite } from '../src/server/serve-site.ts'
import { isView, type View } from '../src/site/view.ts'

interface PdfRequest {
  source?: string | undefined
  original?: string | undefined
  site?: string | undefined
  part?: string | undefined
  out: string
  view: View
  paper: 'a4' | 'letter'
}

await runCommand({
  name: 'pdf',
  description: commands.pdf,
  options: {
    ...sourceOption,
    out: { hint: 'DIR', description: 'Where the files are written. Default: pdf' },
    lang: {
      hint: 'LANG',
      choices: ['target', 'source', 'both'],
      description: 'Language of the sheets. Default: target',
    },
    paper: { hint: 'SIZE', choices: ['a4', 'letter'], description: 'Default: a4' },
    toc: { description: 'One file of all documents, by the contents, with an outline.' },
    ...bookOptions,
  },
  run: async ({ toc, part, out = 'pdf', lang, paper, ...given }) => {
    await requirePrinter()
    const request: PdfRequest = {
      ...given,
      ...{ out, part },
      view: isView(lang) ? lang : 'target',
      paper: paper === 'letter' ? 'letter' : 'a4',
    }
    return toc || part !== undefined ? printBooks(request) : printSheets(request)
  },
})

/** @returns the exit code */
async function printBooks(request: PdfRequest): Promise<number> {
  requireBinder()
  const { writeBooks } = await import('../src/book/write-books.ts')
  const { printBook } = await import('../src/print/print-book.ts')
  const { paper } = request
  return writeBooks({ ...request, ending: 'pdf' }, (book, read) =>
    printBook(book, { ...read, paper }),
  )
}

/** @returns the exit code */
async function printSheets({ view, paper, out, ...given }: PdfRequest): Promise<number> {
  const { source, original, site } = given
  const { buildSite } = await import('../src/build/build-site.ts')
  const { toJobs } = await import('../src/print/jobs.ts')
  const { printSite } = await import('../src/print/print-site.ts')
  const folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-pdf-'))
  try {
    const { documentPages, documents, diagnostics } = await buildSite(
      {
        ...(source !== undefined && { source }),
        ...(original !== undefined && { original }),
        ...(site !== undefined && { site }),
        ...{ out: path.join(folder, 'site'), base: '/' },
      },
      console.error,
    )
    const work = toJobs(documentPages, view)
    const total = work.reduce((sum, { jobs }) => sum + jobs.length, 0)
    const progress = new Progress('Printing', total)
    const server = await serveSite(path.join(folder, 'site'), { port: 0 })
    try {
      await printSite(work, { url: server.url, out, paper, printed: () => progress.step() })
    } finally {
      await server.close()
    }
    const failed = printErrors(diagnostics)
    console.log(`${out}: ${total} files of ${documents} document${documents === 1 ? '' : 's'}`)
    return failed ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
