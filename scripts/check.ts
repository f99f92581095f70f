/** `npm run check`: what is wrong with the documents. */
import { runCommand } from '../src/cli/command.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { checkDocuments } from '../src/check/documents.ts'
import {
  countDiagnostics,
  isFailure,
  printDiagnostics,
  summarize,
} from '../src/docset/diagnostics.ts'

await runCommand({
  name: 'check',
  description: 'Reads all documents and tells what is wrong with them.',
  options: {
    ...sourceOption,
    json: { description: 'Prints an array of diagnostics.' },
    strict: { description: 'Warnings fail.' },
  },
  run: async ({ source, json, strict }) => {
    const { documents, diagnostics } = await checkDocuments(source)
    const counts = countDiagnostics(diagnostics)
    if (json) console.log(JSON.stringify(diagnostics, null, 2))
    else if (diagnostics.length > 0) console.log(printDiagnostics(diagnostics))
    console.error(`${documents} document${documents === 1 ? '' : 's'}: ${summarize(counts)}`)
    return isFailure(counts, strict) ? 1 : 0
  },
})
