/** `taiyaku COMMAND`: finds the command and hands it the rest of the arguments. Loads nothing else. */
import path from 'node:path'
import { packageVersion } from '../files/package-version.ts'
import { commands } from './commands.ts'

const [name, ...args] = process.argv.slice(2)

if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
  console.log(help())
} else if (name === '--version' || name === '-v') {
  console.log(packageVersion())
} else if (Object.hasOwn(commands, name)) {
  process.argv.splice(2, Infinity, ...args)
  // The modules of the commands have the ending of this one: `.js` once they are compiled.
  await import(`../../scripts/${name}${path.extname(import.meta.filename)}`)
} else {
  console.error(await unknown(name))
  process.exitCode = 2
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length))
  return [
    'Turns side-by-side localized Markdown, or two trees of it, into a bilingual documentation site.',
    '',
    'Usage: npx taiyaku COMMAND [OPTIONS]',
    '',
    ...Object.entries(commands).map(([name, does]) => `  ${name.padEnd(width)}  ${does}`),
    '',
    '`npx taiyaku COMMAND --help` lists the options of a command. Options that stay the same stand in',
    '`taiyaku.config.ts`, `.js` or `.json` of the folder that the command is run in.',
  ].join('\n')
}

async function unknown(name: string): Promise<string> {
  const { suggest } = await import('../docset/links/suggest.ts')
  const what = name.startsWith('-') ? 'option' : 'command'
  const names = Object.keys(commands)
  const meant = suggest(name, [...names, '--help', '--version'])
  const right = meant ? `Did you mean \`${meant}\`?` : `Commands are ${names.join(', ')}.`
  return `Unknown ${what} \`${name}\`. ${right} Usage: npx taiyaku COMMAND [OPTIONS]`
}
