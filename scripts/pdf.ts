/** `npm run pdf`: every document and every checklist as a file to hand out. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../src/cli/command.ts'
import { requirePrinter } from '../src/browser/peers.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { printErrors } from '../src/cli/report-build.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { serveSite } from '../src/server/serve-site.ts'
import { isView } from '../src/site/view.ts'

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
  },
  run: async ({ source, original, out = 'pdf', lang, paper }) => {
    await requirePrinter()
    const { buildSite } = await import('../src/build/build-site.ts')
    const { toJobs } = await import('../src/print/jobs.ts')
    const { printSite } = await import('../src/print/print-site.ts')
    const folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-pdf-'))
    try {
      const { documentPages, documents, diagnostics } = await buildSite(
        { source, original, out: path.join(folder, 'site'), base: '/' },
        console.error,
      )
      const work = toJobs(documentPages, isView(lang) ? lang : 'target')
      const total = work.reduce((sum, { jobs }) => sum + jobs.length, 0)
      const progress = new Progress('Printing', total)
      const server = await serveSite(path.join(folder, 'site'), { port: 0 })
      try {
        await printSite(work, {
          url: server.url,
          out,
          paper: paper === 'letter' ? 'letter' : 'a4',
          printed: () => progress.step(),
        })
      } finally {
        await server.close()
      }
      const failed = printErrors(diagnostics)
      console.log(`${out}: ${total} files of ${documents} document${documents === 1 ? '' : 's'}`)
      return failed ? 1 : 0
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})
