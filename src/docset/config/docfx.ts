/** `docfx.json`: which files of a folder are published, and under which path. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { MAX_GLOB_ALTERNATIVES, MAX_GLOB_STARS } from '../../sxs/limits.ts'
import { readJson } from './json-file.ts'

const glob = z
  .string()
  .refine(
    isBounded,
    `Expected at most ${MAX_GLOB_STARS} \`**\` and ${MAX_GLOB_ALTERNATIVES} alternatives in a glob`,
  )
const globs = z.union([glob, z.array(glob)]).transform((value) => [value].flat())

const group = z.object({
  files: globs,
  exclude: globs.default([]),
  src: z.string().default('.'),
  dest: z.string().default('.'),
})

const docfx = z.object({
  build: z.object({
    content: z.union([group, z.array(group)]).transform((value) => [value].flat()),
    globalMetadata: z.looseObject({ breadcrumb_path: z.string().optional() }).optional(),
  }),
})

/** One entry of `build.content`. */
type ContentGroup = z.infer<typeof group>

/** What the site needs of one `docfx.json`. */
export interface Docfx {
  content: ContentGroup[]
  /** `globalMetadata.breadcrumb_path`, e.g. `/skypeforbusiness/breadcrumb/toc.json`. */
  breadcrumbPath?: string
}

/**
 * Reads a `docfx.json`.
 *
 * @param file faults become messages on it
 * @returns `undefined` where the file cannot be used; the folder is then read as one without it
 */
export function readDocfx(file: VFile): Docfx | undefined {
  const value = readJson(file, docfx)
  return (
    value && {
      content: value.build.content,
      breadcrumbPath: value.build.globalMetadata?.breadcrumb_path,
    }
  )
}

/**
 * The path a file is published under, inside its docset.
 *
 * @param file path relative to the folder of the `docfx.json`
 * @returns `undefined` where no group publishes the file
 * @example
 * publishedPath([{ src: 'SfbOnline', files: ['**\/*.md'], dest: '.', exclude: [] }], 'SfbOnline/a/b.md') // 'a/b.md'
 */
export function publishedPath(content: ContentGroup[], file: string): string | undefined {
  for (const { src, files, exclude, dest } of content) {
    const inner = path.posix.relative(path.posix.normalize(src), file)
    if (inner.startsWith('../')) continue
    if (files.some((glob) => matches(inner, glob)) && !exclude.some((glob) => matches(inner, glob)))
      return path.posix.join(dest, inner)
  }
  return undefined
}

/** Globs of docfx are matched in any letter case. */
export function matches(file: string, glob: string): boolean {
  return path.posix.matchesGlob(file.toLowerCase(), glob.normalize().toLowerCase())
}

const BRACES = /\{([^{}]*)\}/g
const RANGE = /^(-?\d{1,9}|[a-z])\.\.(-?\d{1,9}|[a-z])(?:\.\.-?\d+)?$/i

/**
 * Whether a glob can be matched in a time that its length tells: each `**` may go through all folders, and
 * braces multiply. Lists of alternatives in round brackets may not stand in one another.
 */
function isBounded(text: string): boolean {
  if (text.split('**').length - 1 > MAX_GLOB_STARS) return false
  if (/[?*+@!]\([^()]*\(/.test(text) || /\{[^{}]*\{/.test(text)) return false
  let alternatives = 1
  for (const [, inside = ''] of text.matchAll(BRACES)) {
    const [, from, to] = RANGE.exec(inside) ?? []
    alternatives *= from === undefined ? inside.split(',').length : span(from, to!)
  }
  return alternatives <= MAX_GLOB_ALTERNATIVES
}

function span(from: string, to: string): number {
  const valueOf = (end: string) => (/\d/.test(end) ? Number(end) : end.charCodeAt(0))
  return Math.abs(valueOf(to) - valueOf(from)) + 1
}
