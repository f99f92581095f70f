/**
 * The settings of one build. The commands pass it as environment variables, because Astro
 * evaluates its configuration and the content layer in modules of their own, where arguments do not reach.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { processContext } from '../content/process-context.ts'
import { IS_INSTALLED, PACKAGE_ROOT } from '../files/package-root.ts'

export interface Environment {
  /** Absolute path of the folder that the command is run in. */
  folder: string
  /** Absolute path of the folder with the documents. */
  source: string
  /** The same folder as it was given, for messages and for finding its docset configuration. */
  sourceName: string
  /** Absolute path of the folder with the originals, where it was given. */
  original?: string
  /** Absolute path of another revision of the originals, where the documents are compared with it. */
  current?: string
  /** Absolute path of the folder the site is written to. */
  out: string
  /** Address the site will have, e.g. `https://docs.example.org`; without it nothing absolute is printed. */
  site?: string
  /** Path the site lives under; begins and ends with `/`. */
  base: string
  /** Add the review pages. */
  review: boolean
  /** Add the page of the concordance. */
  concordance: boolean
  /** Make only a share of the site, e.g. `2/8`. */
  shard?: string
  /** How retired addresses lead on. */
  redirects: RedirectKind
}

/** `pages`: one at each address; else a file for a host of this kind. */
export const redirectKinds = ['pages', 'netlify', 'nginx'] as const

export type RedirectKind = (typeof redirectKinds)[number]

/**
 * Absolute path of the folder of all that is kept between builds: in the repository `.cache`, of an
 * installed package `.taiyaku` of the folder that the command is run in.
 */
export function stateFolder(cwd = process.env[WORKING_FOLDER] ?? process.cwd()): string {
  return IS_INSTALLED ? path.join(cwd, '.taiyaku') : path.join(PACKAGE_ROOT, '.cache')
}

/** Makes that folder; version control leaves it out. */
export function makeStateFolder(): void {
  mkdirSync(stateFolder(), { recursive: true })
  if (IS_INSTALLED) writeFileSync(path.join(stateFolder(), '.gitignore'), '*\n')
}

/**
 * Absolute path of what is kept of one source folder: two folders never empty each other's.
 *
 * @param source absolute path of the folder with the documents
 */
export function cacheFolder(source: string): string {
  const name = createHash('sha256').update(source).digest('hex').slice(0, 12)
  return path.join(stateFolder(), name)
}

/** Names of the variables. */
const variables = {
  source: 'TAIYAKU_SOURCE',
  original: 'TAIYAKU_ORIGINAL',
  current: 'TAIYAKU_CURRENT',
  out: 'TAIYAKU_OUT',
  site: 'TAIYAKU_SITE',
  base: 'TAIYAKU_BASE',
  review: 'TAIYAKU_REVIEW',
  concordance: 'TAIYAKU_CONCORDANCE',
  shard: 'TAIYAKU_SHARD',
  redirects: 'TAIYAKU_REDIRECTS',
} as const

/** The working folder of the command; while Astro builds, the process has another. */
const WORKING_FOLDER = 'TAIYAKU_CWD'

/**
 * @param env usually `process.env`
 * @param cwd paths are relative to it
 */
export function readEnvironment(
  env: Record<string, string | undefined>,
  cwd = env[WORKING_FOLDER] ?? process.cwd(),
): Environment {
  const sourceName = env[variables.source] || 'source-docs'
  return {
    folder: cwd,
    source: path.resolve(cwd, sourceName),
    sourceName: path.relative(cwd, path.resolve(cwd, sourceName)).replaceAll(path.sep, '/'),
    ...(env[variables.original] && { original: path.resolve(cwd, env[variables.original]!) }),
    ...(env[variables.current] && { current: path.resolve(cwd, env[variables.current]!) }),
    out: path.resolve(cwd, env[variables.out] || 'dist'),
    site: env[variables.site] || undefined,
    base: toBase(env[variables.base]),
    review: env[variables.review] === 'true',
    concordance: env[variables.concordance] === 'true',
    ...(env[variables.shard] && { shard: env[variables.shard]! }),
    redirects: redirectKinds.find((kind) => kind === env[variables.redirects]) ?? 'pages',
  }
}

/** What a command was asked for; what is absent takes its default. */
export interface BuildOptions {
  source?: string
  original?: string
  current?: string
  out?: string
  site?: string
  base?: string
  review?: boolean
  concordance?: boolean
  shard?: string
  redirects?: string
}

/**
 * Sets the variables of `env`, usually `process.env`, for everything that reads them later: what the command
 * was asked for, else what is configured.
 */
export function setEnvironment(
  env: Record<string, string | undefined>,
  options: BuildOptions,
): Environment {
  const { source, out, site, base } = processContext().config ?? {}
  const wanted = { source, out, site, base, ...definedOf(options) }
  for (const name of Object.keys(variables) as (keyof typeof variables)[]) {
    const value = wanted[name as keyof BuildOptions]
    if (value === undefined || value === false) delete env[variables[name]]
    else env[variables[name]] = String(value)
  }
  env[WORKING_FOLDER] = process.cwd()
  return readEnvironment(env)
}

function definedOf(options: BuildOptions): BuildOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

/** @example toBase('docs') // '/docs/' */
function toBase(base = '/'): string {
  const inner = base.replace(/^\/+|(?<!\/)\/+$/g, '')
  return inner ? `/${inner}/` : '/'
}
