/** Documents as quality rules see them. */
import { textOf } from '../exchange/inline.ts'
import { findOneSided } from './halves/one-sided.ts'
import { readRanges } from './ranges.ts'
import type { Subject, SubjectDocument } from './rule.ts'
import type { Unit, UnitDocument } from '../exchange/unit.ts'

export function subjectDocument(document: UnitDocument): SubjectDocument {
  const { path, units, headerLines } = document
  const language = new Intl.Locale(document.targetLocale).language
  const sourceLanguage = new Intl.Locale(document.sourceLocale).language
  const headers = new Map<number, Unit[]>()
  for (const unit of units) {
    if (headerLines.has(unit.line))
      headers.set(unit.line, [...(headers.get(unit.line) ?? []), unit])
  }
  const oneSided = findOneSided(units)
  const subjects = units.map((unit): Subject => {
    const { inline } = unit
    return {
      unit,
      path,
      locale: document.targetLocale,
      language,
      sourceLanguage,
      text: { source: textOf(inline.source), target: textOf(inline.target) },
      ranges: { source: readRanges(inline.source), target: readRanges(inline.target) },
      oneSided: oneSided.get(unit),
      headers: headers.get(unit.line) ?? [],
    }
  })
  const locale = document.targetLocale
  return { path, locale, language, subjects, strays: document.strays }
}
