/** `npm run epub`: many documents as one EPUB. */
import { runCommand } from '../src/cli/command.ts'
import { bookOptions } from '../src/cli/book-options.ts'
import { commands } from '../src/cli/commands.ts'
import { sourceOption } from '../src/cli/source-option.ts'
import { isView } from '../src/site/view.ts'

await runCommand({
  name: 'epub',
  description: commands.epub,
  options: {
    ...sourceOption,
    out: { hint: 'DIR', description: 'Where the file is written. Default: epub' },
    lang: {
      hint: 'LANG',
      choices: ['target', 'source', 'both'],
      description: 'Language of the text. Default: both',
    },
    ...bookOptions,
  },
  run: async ({ out = 'epub', lang, ...given }) => {
    const { writeBooks } = await import('../src/book/write-books.ts')
    const { writeEpub } = await import('../src/epub/write-epub.ts')
    const view = isView(lang) ? lang : 'both'
    return writeBooks({ ...given, out, view, ending: 'epub' }, writeEpub)
  },
})
