/** Reads the documents of a source folder as units, one file at a time: a docset is never in memory as a whole. */
import { createHash } from 'node:crypto'
import type { Reader } from '../../docset/read/reader.ts'
import { findTargetLocales } from '../../docset/read/target-locales.ts'
import type { FoundFile } from '../../docset/read/walk.ts'
import { openConfiguredFolder, type GivenFolder } from '../../config/configured-folder.ts'
import type { Localized } from '../../sxs/document.ts'
import { toLang } from '../../sxs/pairs/locales.ts'
import type { VFile } from 'vfile'
import { originOfFile, type Origin } from '../../trees/origin.ts'
import { pairLines, shownFiles } from '../../trees/pair-lines.ts'
import { textsOf, type Texts } from '../../trees/texts.ts'
import type { ReadInclude } from '../../sxs/markdown/learn/open-include.ts'
import {
  findNearestAnchors,
  type OpenOutline,
  type OutlinedFile,
} from '../../sxs/outline/page-anchors.ts'
import { readOutline } from '../../sxs/outline/outline.ts'
import { readFrontMatterText } from '../../sxs/pairs/front-matter.ts'
import { createIncludeReader } from '../../docset/read/includes.ts'
import { memoize } from '../../memoize.ts'
import { readContent, type ReadAnchors, type UnitDocument } from './unit.ts'

/** A source folder, its documents not read yet. */
export interface UnitDocset {
  files: FoundFile[]
  /** BCP 47. The target is the one that most documents have. */
  locales: Localized
  /** Target of each document by its path, BCP 47. */
  targets: Map<string, string>
  /** Address of each page by its path, without locale. */
  routes: ReadonlyMap<string, string>
  /** Opens what documents include, whose anchors are on their pages too. */
  openOutline: OpenOutline
  texts: Texts
}

/**
 * Finds the documents of a folder and the locales they are translated into, as the site does.
 *
 * @throws where the folder cannot be read
 */
export function openDocset(folder: string | GivenFolder): UnitDocset {
  return toUnitDocset(openConfiguredFolder(folder))
}

/** A source folder that is open already, as units. */
export function toUnitDocset({ docset, survey, options }: Reader): UnitDocset {
  const { documents, routes } = docset
  const targets = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const [path, locale] of findTargetLocales(documents, survey, options)) {
    const target = toLang(locale ?? 'und')
    targets.set(path, target)
    counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  const [target = 'und'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const locales = { source: toLang(options.sourceLocale ?? 'en-us'), target }
  const openOutline = createOutlineOpener(createIncludeReader(docset.publication))
  const texts = textsOf(docset.publication)
  return { files: documents, locales, targets, routes, openOutline, texts }
}

/**
 * Reads one document. A file without pairs has no units.
 *
 * @param report receives the file where it cannot be read; its message says why
 */
export function readUnitDocument(
  found: FoundFile,
  { locales, targets, openOutline, texts }: UnitDocset,
  report: (file: VFile) => void,
): UnitDocument | undefined {
  const file = texts.read(found)
  if (file.messages.length > 0) {
    report(file)
    return undefined
  }
  const target = targets.get(found.path) ?? locales.target
  const both = { source: locales.source, target }
  const document = toUnitDocument(found.path, String(file), both, openOutline)
  return placeUnits(document, originOfFile(file))
}

/** Names the two files of a document that was woven of them, and the lines of its units there. */
function placeUnits(document: UnitDocument, origin: Origin | undefined): UnitDocument {
  if (!origin) return document
  const lines = pairLines(
    origin,
    document.units.map(({ pair }) => pair),
  )
  const headerLines = new Set<number>()
  document.units.forEach((unit, index) => {
    const { target, source } = lines[index]!
    const isHeader = document.headerLines.has(unit.line)
    unit.line = target ?? source ?? unit.line
    if (source !== undefined) unit.sourceLine = source
    if (isHeader) headerLines.add(unit.line)
  })
  return { ...document, headerLines, files: shownFiles(origin) }
}

/** @param text the whole file */
export function toUnitDocument(
  path: string,
  text: string,
  locales: Localized,
  openOutline?: OpenOutline,
): UnitDocument {
  const readAnchors: ReadAnchors = (text, found) =>
    findNearestAnchors({ path, ...readOutline(text, found) }, found.pairs.length, openOutline)
  return {
    path,
    sourceLocale: locales.source,
    targetLocale: locales.target,
    translationType: readFrontMatterText(text, 'ms.translationtype')?.toUpperCase() ?? '',
    hash: hashOf(text),
    ...readContent(text, readAnchors),
  }
}

function createOutlineOpener(readInclude: ReadInclude): OpenOutline {
  return memoize((written: string, from: string): OutlinedFile | undefined => {
    const found = readInclude(written, from)
    if (!found || !('text' in found)) return undefined
    return { path: found.path, ...readOutline(found.text) }
  })
}

/** SHA-256 of a text as UTF-8, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
