/** `npm run export`: every pair, for other tools. */
import reporter from 'vfile-reporter'
import { Failure, runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import type { Severity } from '../src/l10n/quality/rule.ts'
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
    only: { hint: 'GLOBS', description: 'Documents of these paths only, e.g. `guide/**,faq.md`.' },
    flagged: {
      hint: 'LEVEL',
      choices: ['error', 'warning', 'info'],
      description: 'Documents with findings of the quality report only, of this level or above.',
    },
    changed: {
      hint: 'FILE.xlf',
      description: 'Documents only that have changed since this XLIFF was exported.',
    },
  },
  run: async ({ format, source, original, out = 'export', only, flagged, changed }) => {
    const choice = {
      ...(only && { paths: only.split(',') }),
      ...(flagged && { flagged: flagged as Severity }),
      ...(changed && { changedSince: changed }),
    }
    const {
      file,
      others = [],
      documents,
      units,
      unread,
      dropped,
    } = await exporters[format]!(
      { source, original },
      out,
      (total) => {
        const progress = new Progress('Exporting documents', total)
        return () => progress.step()
      },
      choice,
    )
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
