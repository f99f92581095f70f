/** `npm run links`: everything a built site refers to in itself is there. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand, UsageError } from '../src/cli/command.ts'
import { Progress } from '../src/cli/progress.ts'
import { checkLinks } from '../src/check/links.ts'

await runCommand({
  name: 'links',
  description: 'Checks every internal link and fragment of a built site.',
  options: { dist: { hint: 'DIR', description: 'The built site. Default: dist' } },
  run: async ({ dist = 'dist' }) => {
    if (!existsSync(path.join(dist, 'index.html'))) {
      throw new UsageError(
        `Expected a built site at \`${dist}\`, found none. Build it with \`npm run build\`, or give its folder with \`--dist DIR\`.`,
      )
    }
    const start = performance.now()
    let progress: Progress | undefined
    const { pages, links, broken } = checkLinks(dist, (total) => {
      progress ??= new Progress('Reading pages', total)
      progress.step()
    })
    for (const { page, address, reason } of broken)
      console.error(`${page}: ${address}\n  ${reason}`)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${dist}: ${pages} pages, ${links} links, ${broken.length} broken in ${seconds} s`)
    return broken.length > 0 ? 1 : 0
  },
})
