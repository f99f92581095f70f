/** `npm run dev`: the authoring server; a page reloads when its document changes. */
import { dev } from 'astro'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../src/cli/command.ts'
import { portOption } from '../src/cli/port-option.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { setEnvironment } from '../src/config/environment.ts'

await runCommand({
  name: 'dev',
  description: 'Serves the site while documents are written; a page reloads when one changes.',
  options: {
    ...sourceOption,
    ...portOption,
  },
  run: async ({ source, original, port = '4321' }) => {
    setEnvironment(process.env, { source, original })
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    const root = fileURLToPath(new URL('../', import.meta.url))
    // Astro's own list of the documents is made anew: what stands in it is never trusted.
    await rm(path.join(root, '.astro/data-store.json'), { force: true })
    await dev({ root, server: { port: Number(port) } })
  },
})
