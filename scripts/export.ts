/** `npm run export`: every pair, for other tools. */
import reporter from 'vfile-reporter'
import { Failure, runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { exporters } from '../src/l10n/exchange/exporters.ts'

await runCommand({
  name: 'export',
  description: commands.export,
  options: {
    format: {
      hint: 'NAME',
      choices: Object.keys(exporters),
      required: true,
      description: Object.keys(exporters).join(', '),
    },
    ...sourceOption,
    out: { hint: 'DIR', description: 'Where the file goes. Default: export' },
  },
  run: async ({ format, source, original, out = 'export' }) => {
    const {
      file,
      others = [],
      documents,
      units,
      unread,
      dropped,
    } = await exporters[format]!({ source, original }, out, (total) => {
      const progress = new Progress('Exporting documents', total)
      return () => progress.step()
    })
    for (const { path, line, id, characters } of dropped) {
      console.error(
        `${path}:${line}: ${id}: left out ${characters.join(', ')}, which XML 1.0 cannot hold`,
      )
    }
    if (unread.length > 0) console.error(reporter(unread))
    console.log(`${[file, ...others].join(', ')}: ${units} units of ${documents} documents`)
    if (unread.length > 0) throw new Failure(`Files that could not be read: ${unread.length}`)
  },
})
