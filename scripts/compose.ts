/** `npm run compose`: the whole site of its shards. */
import { prepareProcess } from '../src/build/prepare-process.ts'
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { reportBuild } from '../src/cli/report-build.ts'

await runCommand({
  name: 'compose',
  description: commands.compose,
  argument: 'DIR…',
  options: {
    out: { hint: 'DIR', description: 'Where the site is written. Default: dist' },
    strict: { description: 'Warnings fail it; the site is written all the same.' },
  },
  run: async ({ out, strict }, _, folders) => {
    prepareProcess()
    const { composeShards } = await import('../src/build/build-site.ts')
    return reportBuild(await composeShards(folders, out, console.error), strict)
  },
})
