/** `taiyaku init`: a configuration that fits the folder it is run in. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand, UsageError } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { invocation } from '../src/cli/invocation.ts'
import { requireFolder } from '../src/cli/require-folder.ts'
import { configFiles } from '../src/config/load-config.ts'

const FILE = 'taiyaku.config.ts'

await runCommand({
  name: 'init',
  description: commands.init,
  options: { source: { hint: 'DIR', description: 'Folder to look for documents in. Default: .' } },
  run: async ({ source: given }) => {
    const source = given ?? '.'
    const [there] = configFiles('.')
    if (there)
      throw new UsageError(`Expected no configuration, found \`${there}\`. Edit it, or remove it.`)
    requireFolder(path.resolve(source), source)
    const { findDocuments } = await import('../src/config/init/find-documents.ts')
    const { configText, describeFound } = await import('../src/config/init/config-text.ts')
    const found = findDocuments(path.resolve(source), given !== undefined)
    if (!found)
      throw new UsageError(
        `Expected Markdown files in \`${source}\`, found none. Give their folder with \`--source DIR\`.`,
      )
    const below = path.posix.join(source.replaceAll(path.sep, '/'), found.source)
    const documents = { ...found, source: below.replace(/(?<!\/)\/+$/, '') }
    writeFileSync(FILE, configText(documents, path.basename(process.cwd())))
    console.log(`${FILE}: ${describeFound(documents)}`)
    console.log(
      `Next: \`${invocation('build')}\`, or \`${invocation('dev')}\` while you write documents.`,
    )
  },
})
