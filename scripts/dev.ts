/** `npm run dev`: the authoring server; a page reloads when its document changes. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { prepareProcess } from '../src/build/prepare-process.ts'
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { portOption } from '../src/cli/port-option.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { makeStateFolder, setEnvironment } from '../src/config/environment.ts'

await runCommand({
  name: 'dev',
  description: commands.dev,
  options: {
    ...sourceOption,
    ...portOption,
  },
  run: async ({ source, original, port = '4321' }) => {
    setEnvironment(process.env, { source, original })
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    prepareProcess()
    makeStateFolder()
    const { dev } = await import('astro')
    const { astroConfig, astroRoot } = await import('../src/build/astro-config.ts')
    // Astro's own list of the documents is made anew: what stands in it is never trusted.
    await rm(path.join(astroRoot(), '.astro/data-store.json'), { force: true })
    await dev({ ...astroConfig(), configFile: false, server: { port: Number(port) } })
  },
})
