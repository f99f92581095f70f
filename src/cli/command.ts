/**
 * What all commands share: options declared once, wrong usage answered in one line, exit codes
 * (0 success, 1 content or build failure, 2 wrong usage).
 */
import { parseArgs } from 'node:util'
import { loadConfig } from '../config/load-config.ts'
import { suggest } from '../docset/links/suggest.ts'
import { Failure, UsageError } from './errors.ts'
import { invocation } from './invocation.ts'
import { explainRefusal } from './system-error.ts'

export { Failure, UsageError }

/** One option. A `hint` (`DIR`) makes it take a value; without it the option is a switch. */
export interface Option {
  hint?: string
  /** The only values that are right. */
  choices?: readonly string[]
  /** Whether a value is right; `expected` says in words what is. */
  accepts?: (value: string) => boolean
  expected?: string
  required?: boolean
  description: string
}

/** What a command is called and takes. */
export interface Signature<Options extends Record<string, Option> = Record<string, Option>> {
  /** As written after `npm run` or `npx taiyaku`. */
  name: string
  description: string
  options: Options
  /** The name of the one argument the command takes, e.g. `FILE.xlf`; `DIR…` where it takes several. */
  argument?: string
}

interface Command<Options extends Record<string, Option>> extends Signature<Options> {
  /** @returns the exit code; none is success */
  run: (values: Values<Options>, argument: string, all: string[]) => Promise<number | void>
}

/** Options that were given. */
export type Values<Options extends Record<string, Option>> = {
  [Name in keyof Options]: Options[Name] extends { hint: string }
    ? Options[Name] extends { required: true }
      ? string
      : string | undefined
    : boolean
}

/**
 * Runs a command with the arguments of this process and sets the exit code.
 *
 * @example
 * await runCommand({ name: 'links', description: '…', options: { dist: { hint: 'DIR', description: '…' } }, run })
 */
export async function runCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
  args = process.argv.slice(2),
): Promise<void> {
  // The reader of a pipe may stop early (`| head`); that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help(command))
    return
  }
  try {
    const { values, argument, all } = parse(command, args)
    await loadConfig()
    process.exitCode = (await command.run(values, argument, all)) ?? 0
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1
    const known = error instanceof UsageError || error instanceof Failure
    console.error(known ? error.message : (explainRefusal(error) ?? error))
  }
}

/** Reads arguments. @throws UsageError */
export function parse<const Options extends Record<string, Option>>(
  command: Signature<Options>,
  args: string[],
): { values: Values<Options>; argument: string; all: string[] } {
  const { values, positionals } = parseLeniently(command, args)
  for (const [name, option] of Object.entries<Option>(command.options)) {
    const value = values[name]
    if (option.required && value === undefined)
      throw wrong(command, `\`--${name} ${option.hint}\` is missing`)
    if (value === '' && option.hint) throw wrong(command, `\`--${name}\` is empty`)
    if (option.choices && typeof value === 'string' && !option.choices.includes(value))
      throw wrong(command, `\`--${name} ${value}\` is not one of ${option.choices.join(', ')}`)
    if (option.accepts && typeof value === 'string' && !option.accepts(value))
      throw wrong(command, `\`--${name} ${value}\` is not ${option.expected}`)
    if (!option.hint) values[name] ??= false
  }
  const expected = command.argument ? 1 : 0
  if (positionals.length > expected && !command.argument?.endsWith('…'))
    throw wrong(command, `Unexpected argument \`${positionals[expected]}\``)
  if (positionals.length < expected) throw wrong(command, `\`${command.argument}\` is missing`)
  const [argument = ''] = positionals
  return { values: values as Values<Options>, argument, all: positionals }
}

function parseLeniently(
  command: Signature,
  args: string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { hint }]) => [
      name,
      { type: hint ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    // Node's messages go on after the first sentence with advice on `--`.
    const [reason] = String(error instanceof Error ? error.message : error).split(/\. |\n/)
    throw wrong(command, (reason ?? '').replaceAll("'", '`') + didYouMean(error, options))
  }
}

/** An option that is near to the unknown one. */
function didYouMean(error: unknown, options: object): string {
  const [, given] =
    /^Unknown option '--([^']+)'/.exec(error instanceof Error ? error.message : '') ?? []
  const meant = given && suggest(given, Object.keys(options))
  return meant ? `; did you mean \`--${meant}\`?` : ''
}

function wrong(command: Signature, reason: string): UsageError {
  const end = reason.endsWith('?') ? '' : '.'
  return new UsageError(`${reason}${end} Usage: ${usage(command)}`)
}

/** @example usage(check) // 'npm run check -- [--source DIR] [--json]' */
function usage({ name, options, argument }: Signature): string {
  const words = Object.entries(options).map(([option, { hint, choices, required }]) => {
    const value = choices?.join('|') ?? hint
    const word = value ? `--${option} ${value}` : `--${option}`
    return required ? word : `[${word}]`
  })
  if (argument) words.unshift(argument)
  return invocation(name, words.join(' '))
}

function help(command: Signature): string {
  const rows = Object.entries(command.options).map(([name, { hint, description }]) => {
    const left = hint ? `--${name} ${hint}` : `--${name}`
    return `  ${left.padEnd(18)}  ${description}`
  })
  return [command.description, '', `Usage: ${usage(command)}`, '', ...rows].join('\n').trimEnd()
}
