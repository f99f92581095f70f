/** A smaller docset: some documents of a source folder, and everything that is no document. */
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listDocuments } from '../src/docset/contents/list.ts'
import { walk } from '../src/docset/read/walk.ts'

/** Every so manieth, so that a sample is like the whole. */
export function pickEvenly<Item>(items: Item[], count: number): Item[] {
  if (count >= items.length) return items
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)]!,
  )
}

/**
 * Copies a sample into a new temporary folder. Fragments all come along.
 *
 * @param count pages to take
 */
export function sampleDocset(source: string, count: number): string {
  const documents = listDocuments(source)
  const pages = documents.filter(({ kind }) => kind === 'page').map((file) => file.path)
  const left = new Set(pages)
  for (const page of pickEvenly(pages, count)) left.delete(page)
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-sample-'))
  for (const file of walk(source).files) {
    if (left.has(file.path)) continue
    const copy = path.join(folder, file.path)
    mkdirSync(path.dirname(copy), { recursive: true })
    copyFileSync(file.absolute, copy)
  }
  return folder
}
