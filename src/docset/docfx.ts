/** `docfx.json`: which files of a folder are published, and under which path. */
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import path from 'node:path'
import { VFile } from 'vfile'
import { z } from 'zod'

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
export type ContentGroup = z.infer<typeof group>

/** What the site needs of one `docfx.json`. */
export interface Docfx {
  content: ContentGroup[]
  /** `globalMetadata.breadcrumb_path`, e.g. `/skypeforbusiness/breadcrumb/toc.json`. */
  breadcrumbPath?: string
}

/**
 * Reads a `docfx.json`. Comments and trailing commas are legal there, as in docfx itself.
 *
 * @param file faults become messages on it
 * @returns `undefined` where the file cannot be used; the folder is then read as one without it
 */
export function readDocfx(file: VFile): Docfx | undefined {
  const errors: ParseError[] = []
  const text = String(file).replace(/^\uFEFF/, '')
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const error = errors[0]
  if (error) {
    const before = text.slice(0, error.offset).split('\n')
    const message = file.message(
      `Expected JSON, got \`${printParseErrorCode(error.error)}\`; the file is ignored`,
      { line: before.length, column: before.at(-1)!.length + 1 },
      'docset:docfx-json',
    )
    message.note = 'Correct the file; until then every Markdown file of its folder is a page.'
    return undefined
  }
  const result = docfx.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]!
    file.message(
      `Expected \`build.content\` with \`files\`, got a fault at \`${issue.path.join('.')}\` (${issue.message}); the file is ignored`,
      { line: 1, column: 1 },
      'docset:docfx-shape',
    )
    return undefined
  }
  const { content, globalMetadata } = result.data.build
  return { content, breadcrumbPath: globalMetadata?.breadcrumb_path }
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
