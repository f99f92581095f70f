/** `npm run merge`: corrected translations into the documents. */
import path from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { runCommand } from '../src/cli/command.ts'
import { requireFolder } from '../src/cli/require-folder.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { replaceFiles } from '../src/files/replace-files.ts'
import { planMerge } from '../src/l10n/merge/merge-files.ts'

await runCommand({
  name: 'merge',
  description:
    'Puts the corrected translations of an XLIFF into the documents, or refuses it whole.',
  argument: 'FILE.xlf',
  options: {
    ...sourceOption,
    'dry-run': { description: 'Shows the difference and writes nothing.' },
  },
  run: async ({ source = 'source-docs', 'dry-run': dry }, file) => {
    requireFolder(path.resolve(source), source)
    const { documents, units, changes, refusals } = await planMerge(file, source)
    for (const { path, line, id, reason } of refusals) {
      console.error(`${path}:${line}: ${id ? `${id}: ` : ''}${reason}`)
    }
    if (refusals.length > 0) {
      console.error(`${file}: ${refusals.length} refused, nothing written`)
      return 1
    }
    if (dry) {
      for (const { path, before, after } of changes) {
        const names = [`a/${path}`, `b/${path}`] as const
        console.log(createTwoFilesPatch(...names, before, after, '', '', { context: 0 }))
      }
    } else {
      await replaceFiles(changes.map(({ absolute, after }) => ({ file: absolute, text: after })))
    }
    const edits = changes.reduce((sum, change) => sum + change.edits.length, 0)
    console.log(
      `${file}: ${edits} of ${units} units ${dry ? 'would change' : 'changed'}, in ${changes.length} of ${documents} documents`,
    )
    return 0
  },
})
