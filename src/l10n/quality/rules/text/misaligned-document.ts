import type { Hit, Rule, SubjectDocument } from '../../rule.ts'
import { findShift } from '../../shifted-pairs.ts'
import { sharesScript } from '../../shared-script.ts'
import type { Unit } from '../../../exchange/unit.ts'

/** Fewest Latin words in a document's targets that allow a judgement. */
const ENOUGH = 40
/** Share of them that is foreign to their own source in a document whose pairs are shifted. */
const FOREIGN = 0.4

/**
 * Names, numbers, code and addresses stay as they are in any language. Where most of them are not in the
 * sentence beside them, the pairs are shifted against each other, and what other rules find there is
 * this fault again.
 */
export const misalignedDocument: Rule = {
  id: 'misaligned-document',
  title: 'Pairs do not belong together',
  reason:
    'Most names, numbers and addresses of the targets are not in the source beside them: a sentence is missing in one half, or the halves come from different revisions. Align them again.',
  severity: 'error',
  its: 'mistranslation',
  start: () => ({ checkDocument }),
}

function checkDocument({ subjects, language }: SubjectDocument): { unit: Unit; hit: Hit }[] {
  const shift = findShift(subjects)
  if (shift) {
    const { from, to, offset } = shift
    const last = subjects[to - 1]!.unit.key
    const evidence = `From here to ${last} the targets belong to the sources ${Math.abs(offset)} ${offset > 0 ? 'further down' : 'further up'}.`
    const covers = subjects.slice(from, to).map(({ unit }) => unit)
    return [{ unit: subjects[from]!.unit, hit: { evidence, covers } }]
  }
  const first = subjects[0]
  const evidence = sharesScript(language) ? undefined : foreignNames(subjects)
  if (!first || !evidence) return []
  return [{ unit: first.unit, hit: { evidence, covers: subjects.map(({ unit }) => unit) } }]
}

function foreignNames(subjects: SubjectDocument['subjects']): string | undefined {
  let words = 0
  let foreign = 0
  for (const { text } of subjects) {
    if (text.source === text.target || text.source.trim() === '') continue
    const source = text.source.toLowerCase()
    for (const [word] of text.target.matchAll(/[A-Za-z]{3,}/g)) {
      words++
      if (!source.includes(word.toLowerCase())) foreign++
    }
  }
  if (words < ENOUGH || foreign / words < FOREIGN) return undefined
  const share = Math.round((100 * foreign) / words)
  return `${foreign} of ${words} Latin words (${share} %) are not in the source of their own sentence.`
}
