/** Texts and folders that grow by a number, and the work whose growth with it is measured. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readDocset } from '../../../src/docset/docset.ts'
import { createReader, type Reader } from '../../../src/docset/read/reader.ts'
import { readOne } from '../../../src/docset/read/read-one.ts'
import { pair } from '../../sxs/pairs.ts'

/** Prepares `n` of something; what is returned is the work that is measured. */
export type Shape = (n: number) => () => unknown

/** Shapes by their names, which begin with the stage. */
export type Shapes = Record<string, Shape>

export const times = (n: number, write: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => write(index)).join('')

/** One pair; a text is written where it does not matter. */
export const sentence = (index: number, target = 'あ', source = 'A'): string =>
  pair(100 + index, target, source)

const folders: string[] = []

/** Writes a source folder. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-growth-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

/** Removes every folder that was written. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export const open = (folder: string): Reader => createReader(readDocset(folder))

/** Opens a folder of one document and reads it. */
export const reading =
  (write: (n: number) => string): Shape =>
  (n) => {
    const folder = folderOf({ 'a.md': `${write(n)}\n` })
    return () => readOne(open(folder), 'a.md')
  }

/** Opens a folder. */
export const opening =
  (write: (n: number) => Record<string, string>): Shape =>
  (n) => {
    const folder = folderOf({ 'a.md': sentence(1), ...write(n) })
    return () => open(folder)
  }
