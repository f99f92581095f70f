/** `npm run leverage`: how much of a docset a translation memory has already. */
import reporter from 'vfile-reporter'
import type { VFile } from 'vfile'
import { runCommand } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands.ts'
import { Progress } from '../src/cli/progress.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { writeWhole } from '../src/files/write-whole.ts'
import { openDocset, readUnitDocument } from '../src/l10n/exchange/read-documents.ts'
import { Leverage } from '../src/l10n/memory/leverage.ts'
import { openMemory } from '../src/l10n/memory/open-memory.ts'
import { leverageFormats, type Row } from '../src/l10n/memory/write-leverage.ts'

await runCommand({
  name: 'leverage',
  description: commands.leverage,
  argument: 'MEMORY',
  options: {
    ...sourceOption,
    format: {
      hint: 'NAME',
      choices: Object.keys(leverageFormats),
      description: 'text (default), json, csv',
    },
    out: { hint: 'FILE', description: 'Where the figures go. Default: the terminal' },
  },
  run: async ({ source, original, format = 'text', out }, file) => {
    const docset = openDocset({ source, original })
    const memory = await openMemory(file, docset.locales)
    const leverage = new Leverage(memory)
    const progress = new Progress('Comparing documents', docset.files.length)
    const unread: VFile[] = []
    const rows: Row[] = []
    for (const found of docset.files) {
      progress.step()
      const document = readUnitDocument(found, docset, (each) => unread.push(each))
      if (!document || document.units.length === 0) continue
      rows.push({ path: document.path, counts: leverage.count(document.units) })
    }
    rows.push({ path: '', counts: leverage.sum })
    const text = leverageFormats[format]!(rows)
    if (out) await writeWhole(out, [text])
    else process.stdout.write(text)
    if (unread.length > 0) console.error(reporter(unread))
    console.error(`${memory.size} entries, ${rows.length - 1} documents${out ? `: ${out}` : ''}`)
    return unread.length > 0 ? 1 : 0
  },
})
