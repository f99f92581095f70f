/**
 * The settings of one build. The commands pass it as environment variables, because Astro
 * evaluates its configuration and the content layer in modules of their own, where arguments do not reach.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'

export interface Environment {
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
  /** Make only a share of the site, e.g. `2/8`. */
  shard?: string
  /** How retired addresses lead on. */
  redirects: RedirectKind
}

/** `pages`: one at each address; else a file for a host of this kind. */
export const redirectKinds = ['pages', 'netlify', 'nginx'] as const

export type RedirectKind = (typeof redirectKinds)[number]

/**
 * Folder of what is kept between builds, relative to the project's root: one per source folder, so that
 * two folders never empty each other's.
 *
 * @param source absolute path of the folder with the documents
 */
export function cacheFolder(source: string): string {
  return `.cache/${createHash('sha256').update(source).digest('hex').slice(0, 12)}`
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
    source: path.resolve(cwd, sourceName),
    sourceName: path.relative(cwd, path.resolve(cwd, sourceName)).replaceAll(path.sep, '/'),
    ...(env[variables.original] && { original: path.resolve(cwd, env[variables.original]!) }),
    ...(env[variables.current] && { current: path.resolve(cwd, env[variables.current]!) }),
    out: path.resolve(cwd, env[variables.out] || 'dist'),
    site: env[variables.site] || undefined,
    base: toBase(env[variables.base]),
    review: env[variables.review] === 'true',
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
  shard?: string
  redirects?: string
}

/** Sets the variables of `env`, usually `process.env`, for everything that reads them later. */
export function setEnvironment(
  env: Record<string, string | undefined>,
  options: BuildOptions,
): Environment {
  for (const name of Object.keys(variables) as (keyof typeof variables)[]) {
    const value = options[name]
    if (value === undefined || value === false) delete env[variables[name]]
    else env[variables[name]] = String(value)
  }
  env[WORKING_FOLDER] = process.cwd()
  return readEnvironment(env)
}

/** @example toBase('docs') // '/docs/' */
function toBase(base = '/'): string {
  const inner = base.replace(/^\/+|(?<!\/)\/+$/g, '')
  return inner ? `/${inner}/` : '/'
}
