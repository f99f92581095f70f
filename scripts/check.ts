/** `npm run check`: what is wrong with the documents. */
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import {
  countDiagnostics,
  isFailure,
  printDiagnostics,
  summarize,
} from '../src/docset/diagnostics.ts'

await runCommand({
  name: 'check',
  description: commands.check,
  options: {
    ...sourceOption,
    current: {
      hint: 'DIR',
      description:
        'Another revision of the originals: tells what has changed since it was translated.',
    },
    json: { description: 'Prints an array of diagnostics.' },
    strict: { description: 'Warnings fail.' },
  },
  run: async ({ source, original, current, json, strict }) => {
    const { checkDocuments } = await import('../src/check/documents.ts')
    const { documents, diagnostics } = await checkDocuments({ source, original, current })
    const counts = countDiagnostics(diagnostics)
    if (json) console.log(JSON.stringify(diagnostics, null, 2))
    else if (diagnostics.length > 0) console.log(printDiagnostics(diagnostics))
    console.error(`${documents} document${documents === 1 ? '' : 's'}: ${summarize(counts)}`)
    return isFailure(counts, strict) ? 1 : 0
  },
})
