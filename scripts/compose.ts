/** `npm run compose`: the whole site of its shards. */
import { composeShards } from '../src/build/build-site.ts'
import { runCommand } from '../src/cli/command.ts'
import { reportBuild } from '../src/cli/report-build.ts'

await runCommand({
  name: 'compose',
  description: 'Joins the shards of a site that `npm run build -- --shard I/N` has made.',
  argument: 'DIR…',
  options: {
    out: { hint: 'DIR', description: 'Where the site is written. Default: dist' },
    strict: { description: 'Warnings fail it; the site is written all the same.' },
  },
  run: async ({ out, strict }, _, folders) =>
    reportBuild(await composeShards(folders, out, console.error), strict),
})
