/** Finds, reads and checks `taiyaku.config` of the folder that a command is run in. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { UsageError } from '../cli/errors.ts'
import { processContext } from '../content/process-context.ts'
import type { Config } from './options.ts'
import { moduleFault } from './module-fault.ts'

/** As the file may be called, without `taiyaku.config`. */
const ENDINGS = ['.ts', '.mts', '.js', '.mjs', '.json']

/**
 * Loads the configuration once per process, for everything that asks for it later.
 *
 * @throws UsageError that says where it is wrong and what is right
 */
export async function loadConfig(folder = process.cwd()): Promise<Config> {
  return (processContext().config ??= await readConfig(folder))
}

/** Names of the configurations that a folder has: at most one is right. */
export function configFiles(folder: string): string[] {
  const names = ENDINGS.map((ending) => `taiyaku.config${ending}`)
  return names.filter((name) => existsSync(path.join(folder, name)))
}

async function readConfig(folder: string): Promise<Config> {
  const [name, second] = configFiles(folder)
  if (name === undefined) return {}
  if (second !== undefined)
    throw new UsageError(
      `Expected one configuration, found \`${name}\` and \`${second}\`. Remove one.`,
    )
  const file = path.join(folder, name)
  const value = name.endsWith('.json') ? readJson(file, name) : await importDefault(file, name)
  const { checkConfig } = await import('./check-config.ts')
  const { checkLookFiles } = await import('./look/look-files.ts')
  const config = checkConfig(value, name)
  checkLookFiles(config, folder, name)
  return config
}

function readJson(file: string, name: string): unknown {
  const text = readFileSync(file, 'utf8')
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (!error) return value
  const line = text.slice(0, error.offset).split('\n').length
  throw new UsageError(`${name}:${line}: Expected JSON, found ${printParseErrorCode(error.error)}.`)
}

async function importDefault(file: string, name: string): Promise<unknown> {
  const module = await importModule(file).catch((error: unknown) => {
    const { reason, line } = moduleFault(error)
    const place = line === undefined ? name : `${name}:${line}`
    throw new UsageError(`${place}: Expected a module that can be loaded, found: ${reason}`)
  })
  if (module['default'] === undefined)
    throw new UsageError(`${name}: Expected \`export default\`, found none.`)
  return module['default']
}

/** By Node where it takes the file as it is, else by Vite, which takes any, but starts more slowly. */
async function importModule(file: string): Promise<Record<string, unknown>> {
  if (isForNode(file)) return import(pathToFileURL(file).href) as Promise<Record<string, unknown>>
  const { runnerImport } = await import('vite')
  // It names the mode it loads the file in as that of the whole process: pages would be built without a policy.
  const mode = process.env['NODE_ENV']
  try {
    const { module } = await runnerImport<Record<string, unknown>>(file, { logLevel: 'silent' })
    return module
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = mode
  }
}

function isForNode(file: string): boolean {
  if (/\.m?ts$/.test(file) && !process.features.typescript) return false
  if (/\.m[jt]s$/.test(file)) return true
  const manifest = path.join(path.dirname(file), 'package.json')
  return existsSync(manifest) && /"type"\s*:\s*"module"/.test(readFileSync(manifest, 'utf8'))
}
