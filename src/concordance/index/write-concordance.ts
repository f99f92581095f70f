/** Writes the concordance of a docset, one for each target. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { plainOf } from '../../l10n/exchange/codes.ts'
import type { Inline } from '../../l10n/exchange/inline.ts'
import { readUnitDocument, type UnitDocset } from '../../l10n/exchange/read-documents.ts'
import type { UnitDocument } from '../../l10n/exchange/unit.ts'
import { IndexBuilder, type IndexedDocument } from './index-builder.ts'

/**
 * @param out folder of the concordances, one folder for each locale in lower case
 * @returns how many pairs each has
 */
export function writeConcordances(docset: UnitDocset, out: string): Map<string, number> {
  const builders = new Map<string, IndexBuilder>()
  const counts = new Map<string, number>()
  for (const file of docset.files) {
    const document = readUnitDocument(file, docset, () => {})
    if (!document || document.units.length === 0) continue
    const locale = document.targetLocale.toLowerCase()
    const builder = builders.get(locale) ?? openBuilder(path.join(out, locale))
    builders.set(locale, builder)
    builder.add(toIndexed(document, docset.routes.get(document.path)))
    counts.set(locale, (counts.get(locale) ?? 0) + document.units.length)
  }
  for (const [locale, builder] of builders)
    builder.finish({ source: docset.locales.source, target: locale })
  return counts
}

function openBuilder(folder: string): IndexBuilder {
  mkdirSync(folder, { recursive: true })
  return new IndexBuilder((name, content) => writeFileSync(path.join(folder, name), content))
}

export function toIndexed(
  { path: file, units }: UnitDocument,
  slug: string | undefined,
): IndexedDocument {
  const [first] = units
  const title = first
    ? { source: plainText(first.inline.source), target: plainText(first.inline.target) }
    : { source: file, target: file }
  return {
    title,
    ...(slug !== undefined && { slug }),
    pairs: units.map(({ key, inline }) => ({
      id: key,
      source: plainText(inline.source),
      target: plainText(inline.target),
    })),
  }
}

/** A half as a reader sees it: without markup and its escapes, code as its text. */
function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.raw.replace(/\\(?=[!-/:-@[-`{-~])/g, '') : plainOf(inline),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
