/** `npm run export -- --format NAME [--source DIR] [--out DIR]`: every pair, for other tools. */
import { parseArgs } from 'node:util'
import { exporters } from '../src/l10n/exporters.ts'

const names = Object.keys(exporters).join(', ')
const usage = `usage: npm run export -- --format NAME [--source DIR] [--out DIR]; NAME is one of ${names}`

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string' },
        source: { type: 'string', default: 'source-docs' },
        out: { type: 'string', default: 'export' },
      },
    })
    const exporter = exporters[values.format ?? '']
    return exporter && { exporter, ...values }
  } catch {
    return undefined
  }
}

function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} documents`)
  if (process.stderr.isTTY && done === total) process.stderr.write('\n')
}

const given = readArguments()
if (given) {
  try {
    const { file, documents, units, dropped } = await given.exporter(
      given.source,
      given.out,
      progress,
    )
    for (const { path, line, id, characters } of dropped) {
      console.error(
        `${path}:${line}: ${id}: left out ${characters.join(', ')}, which XML 1.0 cannot hold`,
      )
    }
    console.log(`${file}: ${units} units of ${documents} documents`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} else {
  console.error(usage)
  process.exitCode = 2
}
