/** `npm run build`: the site of a source folder, and its search index. */
import { runCommand, UsageError } from '../src/cli/command.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { reportBuild } from '../src/cli/report-build.ts'
import { buildSite } from '../src/build/build-site.ts'
import { redirectKinds } from '../src/config/environment.ts'
import { readShard } from '../src/content/share.ts'

await runCommand({
  name: 'build',
  description: 'Builds the site and its search index.',
  options: {
    ...sourceOption,
    out: { hint: 'DIR', description: 'Where the site is written. Default: dist' },
    site: {
      hint: 'URL',
      accepts: (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
      expected: 'an address such as https://docs.example.org',
      description: 'Address the site will have, for canonical links.',
    },
    base: {
      hint: 'PATH',
      accepts: (value) => /^[\w\-.~/]+$/.test(value),
      expected: 'a path such as /docs/',
      description: 'Path the site will live under. Default: /',
    },
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
    if (options.shard !== undefined && options.review)
      throw new UsageError('`--review` shows findings of a whole site: build it without `--shard`.')
    return reportBuild(await buildSite(options, console.error), options.strict)
  },
})
