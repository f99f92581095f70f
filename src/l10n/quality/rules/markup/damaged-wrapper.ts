import type { Hit, Rule, SubjectDocument } from '../../rule.ts'
import type { Inline } from '../../../exchange/inline.ts'
import type { Unit } from '../../../exchange/unit.ts'

/** Faults of the file format itself. One finding per file and kind: they come in runs. */
export const damagedWrapper: Rule = {
  id: 'damaged-wrapper',
  title: 'Damaged pair',
  reason:
    'The markup that marks a pair is damaged, or a `<span>` in a half is never closed. Other tools lose or swallow text here.',
  severity: 'error',
  its: 'non-conformance',
  start: () => ({ checkDocument }),
}

function checkDocument({ subjects, strays }: SubjectDocument): { unit: Unit; hit: Hit }[] {
  const found: { unit: Unit; hit: Hit }[] = []
  const add = (units: Unit[], kind: string) => {
    const [unit, ...more] = units
    if (!unit) return
    const others = more.length > 0 ? ` So have ${more.length} further pairs of the file.` : ''
    found.push({ unit, hit: { evidence: kind + others } })
  }
  const units = subjects.map(({ unit }) => unit)
  add(
    units.filter(({ pair }) => pair.repaired),
    'The pair’s wrapper has `&quot;` where `"` belongs.',
  )
  add(
    units.filter(({ inline }) => depth(inline.source) !== 0 || depth(inline.target) !== 0),
    'A half has a `<span>` without its end.',
  )
  if (strays.length > 0 && units[0]) {
    const evidence = `The file has ${strays.length} pieces of wrapper that belong to no pair: ${strays.slice(0, 5).join(', ')}.`
    found.push({ unit: units[0], hit: { evidence } })
  }
  return found
}

/** `<span>`s left open; one that is escaped or stands in code is no tag. */
function depth(inlines: readonly Inline[]): number {
  let open = 0
  for (const inline of inlines) {
    if (inline.kind !== 'alone' || inline.type !== 'html') continue
    if (/^<span[\s>]/i.test(inline.raw)) open++
    else if (/^<\/span/i.test(inline.raw)) open--
  }
  return open
}
