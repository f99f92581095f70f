import type { Hit, Rule, SubjectDocument } from '../rule.ts'
import type { Unit } from '../../exchange/unit.ts'

/** Fewest Latin words in a document's targets that allow a judgement. */
const ENOUGH = 40
/** Share of them that is foreign to their own source in a document whose pairs are shifted. */
const FOREIGN = 0.4

/**
 * Names stay in Latin letters in languages written otherwise. Where most of them are not in the
 * sentence beside them, the pairs are shifted against each other.
 */
export const misalignedDocument: Rule = {
  id: 'misaligned-document',
  title: 'Pairs do not belong together',
  reason:
    'Most Latin words of the targets are not in the source beside them: the document’s halves come from different revisions. Translate it again from the right one.',
  severity: 'error',
  its: 'mistranslation',
  precision: { right: 1, of: 1 },
  languages: ['ja', 'zh', 'ko', 'ru', 'uk', 'bg', 'el', 'ar', 'he', 'th', 'hi'],
  start: () => ({ checkDocument }),
}

function checkDocument({ subjects }: SubjectDocument): { unit: Unit; hit: Hit }[] {
  let words = 0
  let foreign = 0
  for (const { text } of subjects) {
    if (text.source === text.target) continue
    const source = text.source.toLowerCase()
    for (const [word] of text.target.matchAll(/[A-Za-z]{3,}/g)) {
      words++
      if (!source.includes(word.toLowerCase())) foreign++
    }
  }
  const first = subjects[0]
  if (!first || words < ENOUGH || foreign / words < FOREIGN) return []
  const share = Math.round((100 * foreign) / words)
  const evidence = `${foreign} of ${words} Latin words (${share} %) are not in the source of their own sentence.`
  return [{ unit: first.unit, hit: { evidence } }]
}
