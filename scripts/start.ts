/** `npm start`: builds the site from `source-docs/` and serves it. */
import { runCommand } from '../src/cli/command.ts'
import { portOption } from '../src/cli/port-option.ts'
import { reportBuild } from '../src/cli/report-build.ts'
import { createFirstBuild } from '../src/server/first-build.ts'
import { serveSite } from '../src/server/serve-site.ts'
import { buildSite } from '../src/build/build-site.ts'

await runCommand({
  name: 'start',
  description: 'Builds the site from source-docs/ and serves it at http://localhost:4321/.',
  options: {
    ...portOption,
    host: { hint: 'HOST', description: 'Address to serve at. Default: localhost' },
  },
  run: async ({ port = '4321', host = 'localhost' }) => {
    // The port is taken before the build, so that one in use is told at once.
    const firstBuild = createFirstBuild()
    const server = await serveSite('dist', { port: Number(port), host, firstBuild })
    console.error(`The site will be at ${server.url} when it is built.`)
    try {
      const code = reportBuild(await buildSite({ out: 'dist', base: '/' }, console.error))
      process.once('SIGINT', () => void server.close().then(() => process.exit(code)))
      console.log(`\nThe site is at ${server.url} (Ctrl C stops it).`)
      return code
    } catch (error) {
      await firstBuild.fail(error instanceof Error ? error.message : String(error))
      await server.close()
      throw error
    }
  },
})
