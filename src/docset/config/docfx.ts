/** `docfx.json`: which files of a folder are published, and under which path. */
import path from 'node:path'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { readJson } from './json-file.ts'

const strings = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())

const group = z.object({
  files: strings,
  exclude: strings.default([]),
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
  return path.posix.matchesGlob(file.toLowerCase(), glob.toLowerCase())
}
