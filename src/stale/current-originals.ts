/** Another revision of the originals, as a folder beside the documents. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readSource } from '../docset/read/read-source.ts'
import type { Publication } from '../docset/config/publication.ts'
import { toMarkdown } from '../trees/dialect/to-markdown.ts'
import { foldersOf } from '../trees/list-files.ts'

export interface CurrentFile {
  /** Relative to the folder, with `/`. */
  path: string
  /** As the pipeline's Markdown. */
  text: string
}

export interface CurrentOriginals {
  /** As it was opened. */
  folder: string
  /** The current original of a document; nothing where there is none. */
  read(file: string): CurrentFile | undefined
  /** Changes with that file's text. */
  digest(file: string): string
}

/** @param folder absolute path; its files have the documents' paths in their tree */
export function openCurrent(
  folder: string,
  { trees: plan, locales }: Publication,
): CurrentOriginals {
  const tops = plan ? [...foldersOf(plan.trees).values()] : [...locales]
  const find = (file: string) => {
    const top = tops.find((name) => name !== '' && file.startsWith(`${name}/`))
    const inner = top === undefined ? file : file.slice(top.length + 1)
    const names = [inner, file, inner.replace(/\.md$/i, '.mdx')]
    return names.find((name) => existsSync(path.join(folder, name)))
  }
  const source = (name: string) => readSource({ path: name, absolute: path.join(folder, name) })
  return {
    folder,
    read(file) {
      const name = find(file)
      if (name === undefined) return undefined
      const found = source(name)
      if (found.messages.some(({ fatal }) => fatal)) return undefined
      return { path: name, text: plan ? toMarkdown(found).text : String(found) }
    },
    digest(file) {
      const name = find(file)
      const text = name === undefined ? '' : String(source(name))
      return createHash('sha256').update(text).digest('base64url')
    },
  }
}
