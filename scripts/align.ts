/** `npm run align`: side-by-side Markdown from two trees. */
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'

await runCommand({
  name: 'align',
  description: commands.align,
  options: {
    ...sourceOption,
    out: {
      hint: 'DIR',
      required: true,
      description: 'Where the documents are written, by the paths of the translations.',
    },
  },
  run: async ({ source, original, out }) => {
    const { openConfiguredFolder } = await import('../src/config/configured-folder.ts')
    const { writeWoven } = await import('../src/trees/write-woven.ts')
    const reader = openConfiguredFolder({ source, original })
    if (!reader.docset.publication.trees)
      throw new UsageError(
        `Expected two trees in \`${source ?? 'source-docs'}\`, found none. Give the originals with \`--original DIR\`.`,
      )
    const progress = new Progress('Aligning documents', reader.docset.documents.length)
    const { documents, pairs, unread } = writeWoven(reader.docset, out, () => progress.step())
    for (const reason of unread) console.error(reason)
    console.log(`${out}: ${pairs} pairs of ${documents} documents`)
    return unread.length > 0 ? 1 : 0
  },
})
