/** `npm run merge`: corrected translations into the documents. */
import { createTwoFilesPatch } from 'diff'
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { replaceFiles } from '../src/files/replace-files.ts'
import type { Plan } from '../src/l10n/merge/merge-files.ts'
import type { Remark } from '../src/l10n/merge/merge.ts'

await runCommand({
  name: 'merge',
  description: commands.merge,
  argument: 'FILE.xlf',
  options: {
    ...sourceOption,
    'dry-run': { description: 'Shows the difference and writes nothing.' },
    partial: {
      description: 'Merges the units that can be merged and lists the rest, each with the reason.',
    },
  },
  run: async ({ source, original, 'dry-run': isDry, partial }, file) => {
    const { planMerge } = await import('../src/l10n/merge/merge-files.ts')
    const plan = await planMerge(file, { source, original }, partial)
    const { refusals, warnings, missing } = plan
    for (const remark of warnings) console.error(`Warning: ${toLine(remark)}`)
    for (const remark of [...refusals, ...missing]) console.error(toLine(remark))
    if (refusals.length > 0 && !partial) {
      console.error(`${file}: ${refusals.length} refused, nothing written`)
      return 1
    }
    if (isDry) showChanges(plan)
    else {
      const texts = plan.changes.map(({ absolute, after }) => ({ file: absolute, text: after }))
      await replaceFiles(texts)
    }
    console.log(`${file}: ${summarize(plan, isDry)}`)
    return refusals.length > 0 ? 1 : 0
  },
})

function toLine({ path, line, id, reason }: Remark): string {
  return `${path}:${line}: ${id ? `${id}: ` : ''}${reason}`
}

function showChanges({ changes }: Plan): void {
  for (const { path, before, after } of changes) {
    const names = [`a/${path}`, `b/${path}`] as const
    console.log(createTwoFilesPatch(...names, before, after, '', '', { context: 0 }))
  }
}

function summarize({ changes, units, documents, refusals, missing }: Plan, isDry: boolean): string {
  const edits = changes.reduce((sum, change) => sum + change.edits.length, 0)
  const done = `${edits} of ${units} units ${isDry ? 'would change' : 'changed'}, in ${changes.length} of ${documents} documents`
  const left = [
    refusals.length > 0 ? `${refusals.length} refused` : '',
    missing.length > 0 ? `${missing.length} not delivered` : '',
  ].filter(Boolean)
  return [done, ...left].join('; ')
}
