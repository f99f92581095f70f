/** Reads the documents of a source folder as units, one file at a time: a docset is never in memory as a whole. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listDocuments } from '../docset/list.ts'
import type { FoundFile } from '../docset/walk.ts'
import type { Localized } from '../sxs/document.ts'
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
    const locale = metadata(readFileSync(absolute, 'utf8'), 'ms.contentlocale')
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1)
  }
  const [target = 'und'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return { files, locales: { source: 'en-US', target: canonical(target) } }
}

/** Reads one document. A file without pairs has no units. */
export function readUnitDocument(file: FoundFile, locales: Localized): UnitDocument {
  const bytes = readFileSync(file.absolute)
  const text = bytes.toString('utf8')
  return {
    path: file.path,
    sourceLocale: locales.source,
    targetLocale: canonical(metadata(text, 'ms.contentlocale') ?? locales.target),
    translationType: metadata(text, 'ms.translationtype') ?? '',
    hash: createHash('sha256').update(bytes).digest('hex'),
    units: readUnits(text),
  }
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

/** @example canonical('ja-jp') // 'ja-JP' */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale
  } catch {
    return 'und'
  }
}
