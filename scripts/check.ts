/** `npm run check`: what is wrong with the documents. */
import { runCommand } from '../src/cli/command.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { checkDocuments } from '../src/check/documents.ts'
import { listSynonyms } from '../src/check/synonyms.ts'
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
    current: {
      hint: 'DIR',
      description:
        'Another revision of the originals: tells what has changed since it was translated.',
    },
    synonyms: { description: 'Lists the words that the search takes for one another.' },
    json: { description: 'Prints an array of diagnostics.' },
    strict: { description: 'Warnings fail.' },
  },
  run: async ({ source, original, current, synonyms, json, strict }) => {
    if (synonyms) {
      for (const line of await listSynonyms({ source, original })) console.log(line)
      return 0
    }
    const { documents, diagnostics } = await checkDocuments({ source, original, current })
    const counts = countDiagnostics(diagnostics)
    if (json) console.log(JSON.stringify(diagnostics, null, 2))
    else if (diagnostics.length > 0) console.log(printDiagnostics(diagnostics))
    console.error(`${documents} document${documents === 1 ? '' : 's'}: ${summarize(counts)}`)
    return isFailure(counts, strict) ? 1 : 0
  },
})
