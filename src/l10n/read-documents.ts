/** Reads the documents of a source folder as units, one file at a time: a docset is never in memory as a whole. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listDocuments } from '../docset/list.ts'
import { readSource } from '../docset/read-source.ts'
import type { FoundFile } from '../docset/walk.ts'
import type { Localized } from '../sxs/document.ts'
import { toLang, toLocale } from '../sxs/locales.ts'
import type { VFile } from 'vfile'
import { readUnits, type UnitDocument } from './unit.ts'

/** A source folder, its documents not read yet. */
export interface UnitDocset {
  files: FoundFile[]
  /** BCP 47. The target is what most files name; the others, and files that name none, follow it. */
  locales: Localized
}

/**
 * Finds the documents of a folder and the locale they are translated into.
 *
 * @throws where the folder cannot be read
 */
export function openDocset(root: string): UnitDocset {
  const files = listDocuments(root)
  const counts = new Map<string, number>()
  for (const { absolute } of files) {
    const locale = localeOf(readFileSync(absolute, 'utf8'))
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1)
  }
  const [target = 'und'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return { files, locales: { source: 'en-US', target: target } }
}

/**
 * Reads one document. A file without pairs has no units.
 *
 * @param report receives the file where it cannot be read; its message says why
 */
export function readUnitDocument(
  found: FoundFile,
  locales: Localized,
  report: (file: VFile) => void,
): UnitDocument | undefined {
  const file = readSource(found)
  if (file.messages.length > 0) {
    report(file)
    return undefined
  }
  return toUnitDocument(found.path, String(file), locales)
}

/** @param text the whole file */
export function toUnitDocument(path: string, text: string, locales: Localized): UnitDocument {
  return {
    path,
    sourceLocale: locales.source,
    targetLocale: localeOf(text) ?? locales.target,
    translationType: metadata(text, 'ms.translationtype')?.toUpperCase() ?? '',
    hash: hashOf(text),
    units: readUnits(text),
  }
}

/** SHA-256 of a text as UTF-8, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function localeOf(text: string): string | undefined {
  const locale = toLocale(metadata(text, 'ms.contentlocale'))
  return locale && toLang(locale)
}

/** One plain value of the front matter, read without YAML: a fault on another line does not hide it. */
export function metadata(text: string, name: string): string | undefined {
  const end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.search(/\n---[ \t]*\r?(?:\n|$)/) : -1
  if (end < 0) return undefined
  const line = new RegExp(
    `^${name.replaceAll('.', '\\.')}:[ \\t]*["']?([^"'\\r\\n]*?)["']?[ \\t]*\\r?$`,
    'm',
  )
  return line.exec(text.slice(0, end))?.[1] || undefined
}
