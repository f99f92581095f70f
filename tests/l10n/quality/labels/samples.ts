/** The judged samples: hits drawn from a docset, and pairs written by hand with the faults they have. */
import { readFileSync } from 'node:fs'
import { checkDocument, startRules } from '../../../../src/l10n/quality/check-document.ts'
import type { Finding } from '../../../../src/l10n/quality/finding.ts'
import { checkDocset } from '../../../../src/l10n/quality/check-docset.ts'
import {
  measurePrecision,
  readLabels,
  type Label,
  type Precision,
} from '../../../../src/l10n/quality/precision.ts'
import { openDocset, toUnitDocument } from '../../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../../src/l10n/quality/rules.ts'
import { severityIn } from '../../../../src/l10n/quality/rule.ts'
import { subjectDocument } from '../../../../src/l10n/quality/subject.ts'
import { pair } from '../../pairs.ts'

/** Languages with a written sample. */
export const WRITTEN = ['de', 'zh', 'ar'] as const

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

export const drawn: readonly Label[] = readLabels(read('labels.tsv'))

export function measureDrawn(docset: string): Map<string, Precision> {
  return measurePrecision(drawn, checkDocset(openDocset(docset), rules).findings)
}

/** A pair and the rules whose fault it has, by a person who knows both languages. */
export interface WrittenPair {
  document: string
  id: string
  faults: string[]
  source: string
  target: string
}

/**
 * Reads a written sample: lines of faults (`-` for none, several parted by commas), source and target, by
 * tabs; `# name` begins a document. Of faults that several pairs share, each pair names them.
 */
export function readWritten(language: string): WrittenPair[] {
  let document = ''
  return read(`${language}.tsv`)
    .split('\n')
    .filter(Boolean)
    .flatMap((line, index) => {
      if (line.startsWith('# ')) {
        document = line.slice(2)
        return []
      }
      const [faults = '', source = '', target = ''] = line.split('\t')
      const id = `0abcd-${101 + index}`
      return [
        { document, id, faults: faults.split(',').filter((each) => each !== '-'), source, target },
      ]
    })
}

/** Judges a written sample by all rules, as one docset. */
export function findInWritten(pairs: readonly WrittenPair[], language: string): Finding[] {
  const documents = [...Map.groupBy(pairs, ({ document }) => document)].map(([name, own]) => {
    const text = own.map(({ id, target, source }) => pair(id, target, source)).join('\n\n')
    return subjectDocument(toUnitDocument(name, text, { source: 'en-US', target: language }))
  })
  const runs = startRules(rules)
  for (const { rule, run } of runs) {
    if (!severityIn(rule, language)) continue
    for (const { subjects } of documents) for (const subject of subjects) run.gather?.(subject)
  }
  return documents.flatMap((document) => checkDocument(document, runs))
}

export function measureWritten(language: string): Map<string, Precision> {
  const pairs = readWritten(language)
  const labels = new Map(pairs.map(({ document, id, faults }) => [`${document}\0${id}`, faults]))
  const measured = new Map<string, Precision>()
  for (const { rule, path, id } of findInWritten(pairs, language)) {
    const precision = measured.get(rule) ?? { right: 0, of: 0 }
    precision.of++
    if (labels.get(`${path}\0${id}`)!.includes(rule)) precision.right++
    measured.set(rule, precision)
  }
  return measured
}
