/** `npm run check`: what is wrong with the documents. */
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { readEnvironment } from '../src/config/environment.ts'
import {
  countDiagnostics,
  isFailure,
  printDiagnostics,
  summarize,
  type Diagnostic,
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
    synonyms: {
      description:
        'Lists the synonyms that the search learns: words used for one word of the other language.',
    },
    format: {
      hint: 'NAME',
      choices: ['text', 'json', 'github', 'sarif'],
      description: 'text (default), json, github (annotations of a workflow), sarif',
    },
    json: { description: 'The same as --format json: prints an array of diagnostics.' },
    strict: { description: 'Warnings fail.' },
  },
  run: async ({ source, original, current, json, format, strict, synonyms }) => {
    if (json && format !== undefined && format !== 'json')
      throw new UsageError(
        `\`--json\` is \`--format json\`: leave out one of it and \`--format ${format}\`.`,
      )
    if (synonyms) {
      const { listSynonyms } = await import('../src/check/synonyms.ts')
      const { pairs, summary } = await listSynonyms({ source, original })
      for (const line of pairs) console.log(line)
      console.error(summary)
      return 0
    }
    const { checkDocuments } = await import('../src/check/documents.ts')
    const { documents, diagnostics } = await checkDocuments({ source, original, current })
    const counts = countDiagnostics(diagnostics)
    const text = await report(diagnostics, json ? 'json' : format)
    if (text) console.log(text)
    console.error(`${documents} document${documents === 1 ? '' : 's'}: ${summarize(counts)}`)
    return isFailure(counts, strict) ? 1 : 0
  },
})

async function report(diagnostics: Diagnostic[], format = 'text'): Promise<string> {
  if (format === 'json') return JSON.stringify(diagnostics, null, 2)
  if (format === 'text') return printDiagnostics(diagnostics)
  const { ofDiagnostic } = await import('../src/annotations/of-diagnostic.ts')
  const { sourceName } = readEnvironment(process.env)
  const annotations = diagnostics.map((diagnostic) => ofDiagnostic(diagnostic, sourceName))
  if (format === 'github') {
    const { toCommand } = await import('../src/annotations/github.ts')
    return annotations.map(toCommand).join('\n')
  }
  const { toSarif } = await import('../src/annotations/sarif.ts')
  return toSarif(annotations).trimEnd()
}
