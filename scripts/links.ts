/** `npm run links`: everything a built site refers to in itself is there. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { invocation } from '../src/cli/invocation.ts'
import { Progress } from '../src/cli/progress.ts'
import { checkLinks } from '../src/check/links.ts'
import { setEnvironment } from '../src/config/environment.ts'

await runCommand({
  name: 'links',
  description: commands.links,
  options: { dist: { hint: 'DIR', description: 'The built site. Default: dist' } },
  run: async ({ dist: given }) => {
    const dist = given ?? path.relative('', setEnvironment(process.env, {}).out)
    if (!existsSync(path.join(dist, 'index.html'))) {
      throw new UsageError(
        `Expected a built site at \`${dist}\`, found none. Build it with \`${invocation('build')}\`, or give its folder with \`--dist DIR\`.`,
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
