/** `npm run build`: the site of a source folder, and its search index. */
import { prepareProcess } from '../src/build/prepare-process.ts'
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { siteAddress } from '../src/cli/site-option.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { reportBuild } from '../src/cli/report-build.ts'
import { redirectKinds } from '../src/config/environment.ts'
import { readShard } from '../src/content/share.ts'

await runCommand({
  name: 'build',
  description: commands.build,
  options: {
    ...sourceOption,
    out: { hint: 'DIR', description: 'Where the site is written. Default: dist' },
    site: { ...siteAddress, description: 'Address the site will have, for canonical links.' },
    base: {
      hint: 'PATH',
      accepts: (value) => /^[\w\-.~/]+$/.test(value),
      expected: 'a path such as /docs/',
      description: 'Path the site will live under. Default: /',
    },
    concordance: { description: 'Adds a page that finds every sentence pair with a phrase.' },
    review: { description: 'Adds the pages that show translation findings.' },
    current: {
      hint: 'DIR',
      description: 'With --review: marks what has changed in another revision of the originals.',
    },
    redirects: {
      hint: 'KIND',
      choices: redirectKinds,
      description: 'Retired addresses as pages (default), or as a file for such a host.',
    },
    shard: {
      hint: 'I/N',
      accepts: (value) => readShard(value) !== undefined,
      expected: 'a share such as 2/8',
      description: 'Makes only a share of the site; `npm run compose` joins all of them.',
    },
    strict: { description: 'Warnings fail the build; the site is written all the same.' },
  },
  run: async (options) => {
    if (options.current !== undefined && !options.review)
      throw new UsageError(
        '`--current DIR` marks pages of the review mode: give `--review` with it.',
      )
    const whole = options.review ? '--review' : options.concordance ? '--concordance' : undefined
    if (options.shard !== undefined && whole !== undefined)
      throw new UsageError(`\`${whole}\` is of a whole site: build it without \`--shard\`.`)
    prepareProcess()
    const { buildSite } = await import('../src/build/build-site.ts')
    return reportBuild(await buildSite(options, console.error), options.strict)
  },
})
