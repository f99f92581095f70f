/** `npm start`: builds the site from `source-docs/` and serves it. */
import { runCommand, UsageError } from '../src/cli/command.ts'
import { serveSite } from '../src/server/serve-site.ts'
import { buildSite } from '../src/site/build-site.ts'
import { reportBuild } from '../src/cli/report-build.ts'

await runCommand({
  name: 'start',
  description: 'Builds the site from source-docs/ and serves it at http://localhost:4321/.',
  options: {
    port: { hint: 'PORT', description: 'Port to serve at. Default: 4321' },
    host: { hint: 'HOST', description: 'Address to serve at. Default: localhost' },
  },
  run: async ({ port = '4321', host = 'localhost' }) => {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
      throw new UsageError(`\`--port ${port}\` is not a port. Give a number from 1 to 65535.`)
    // The port is taken before the build, so that one in use is told at once.
    const server = await serveSite('dist', { port: Number(port), host })
    try {
      const code = reportBuild(await buildSite({}, console.error))
      console.log(`\nThe site is at ${server.url} (Ctrl C stops it).`)
      return code
    } catch (error) {
      await server.close()
      throw error
    }
  },
})
