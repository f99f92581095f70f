/** `npm run preview`: serves a site that was built. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { restoreOutput } from '../src/build/swap-output.ts'
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { invocation } from '../src/cli/invocation.ts'
import { portOption } from '../src/cli/port-option.ts'
import { setEnvironment } from '../src/config/environment.ts'
import { serveSite } from '../src/server/serve-site.ts'

await runCommand({
  name: 'preview',
  description: commands.preview,
  options: {
    dist: { hint: 'DIR', description: 'The built site. Default: dist' },
    base: { hint: 'PATH', description: 'Path the site was built for. Default: /' },
    ...portOption,
    host: { hint: 'HOST', description: 'Address to serve at. Default: localhost' },
  },
  run: async ({ dist, base: givenBase, port = '4321', host }) => {
    const { out, base } = setEnvironment(process.env, { out: dist, base: givenBase })
    await restoreOutput(out)
    if (!existsSync(path.join(out, 'index.html')))
      throw new UsageError(
        `Expected a built site at \`${dist ?? path.relative('', out)}\`, found none. ` +
          `Build it with \`${invocation('build')}\`, or give its folder with \`--dist DIR\`.`,
      )
    const server = await serveSite(out, { port: Number(port), host, base })
    process.once('SIGINT', () => void server.close().then(() => process.exit(0)))
    console.log(`The site is at ${server.url} (Ctrl C stops it).`)
  },
})
