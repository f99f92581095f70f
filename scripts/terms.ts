/** `npm run terms`: the terms that a docset already has, with their translations. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { writeWhole } from '../src/files/write-whole.ts'
import { openDocset } from '../src/l10n/exchange/read-documents.ts'
import { readSubjects } from '../src/l10n/quality/read-subjects.ts'
import { TermProposals } from '../src/l10n/terms/propose-terms.ts'
import { termFormats } from '../src/l10n/terms/write-terms.ts'

await runCommand({
  name: 'terms',
  description: commands.terms,
  options: {
    ...sourceOption,
    format: {
      hint: 'NAME',
      choices: Object.keys(termFormats),
      description: 'text (default), json, csv, tbx',
    },
    out: { hint: 'FILE', description: 'Where the terms go. Default: the terminal' },
    least: {
      hint: 'N',
      accepts: (value) => /^[1-9]\d{0,5}$/.test(value),
      expected: 'a number from 1',
      description: 'How often a term must stand alone. Default: 3',
    },
  },
  run: async ({ source, original, format = 'text', out, least = '3' }) => {
    const docset = openDocset({ source, original })
    const progress = new Progress('Reading documents', docset.files.length)
    const proposals = new TermProposals()
    for (const document of readSubjects(docset, () => progress.step())) {
      // Terms are of one pair of languages; a docset with several has one that most documents have.
      if (document.targetLocale !== docset.locales.target) continue
      for (const subject of document.subjects) proposals.add(subject)
    }
    const candidates = proposals.candidates(Number(least))
    const pieces = termFormats[format]!(candidates, docset.locales)
    if (out) await writeWhole(out, pieces)
    else await pipeline(Readable.from(pieces), process.stdout, { end: false })
    console.error(`${candidates.length} terms${out ? `: ${out}` : ''}`)
  },
})
