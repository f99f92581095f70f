/** `npm run options`: writes the table of options into the documentation. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { runCommand } from '../src/cli/command.ts'
import { jsonSchema, optionsTable, putTable } from '../src/config/options-page.ts'

const PAGE = path.resolve(import.meta.dirname, '../docs/configuration.md')

await runCommand({
  name: 'options',
  description: 'Writes the table of options into docs/configuration.md.',
  options: {},
  run: async () => {
    const page = putTable(readFileSync(PAGE, 'utf8'), optionsTable(jsonSchema()))
    const options = await resolveConfig(PAGE)
    writeFileSync(PAGE, await format(page, { ...options, filepath: PAGE }))
  },
})
