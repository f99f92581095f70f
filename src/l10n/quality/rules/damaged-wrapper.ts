import type { Rule, SubjectDocument } from '../rule.ts'
import type { Hit } from '../rule.ts'
import type { Unit } from '../../exchange/unit.ts'

/** Faults of the file format itself. One finding per file and kind: they come in runs. */
export const damagedWrapper: Rule = {
  id: 'damaged-wrapper',
  title: 'Damaged pair',
  reason:
    'The markup that marks a pair is damaged, or a `<span>` in a half is never closed. Other tools lose or swallow text here.',
  severity: 'error',
  its: 'non-conformance',
  precision: { right: 9, of: 9 },
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
    units.filter(({ pair }) => pair.unbalanced || depth(pair.target) !== 0),
    'A half has a `<span>` without its end.',
  )
  if (strays.length > 0 && units[0]) {
    const evidence = `The file has ${strays.length} pieces of wrapper that belong to no pair: ${strays.slice(0, 5).join(', ')}.`
    found.push({ unit: units[0], hit: { evidence } })
  }
  return found
}

function depth(half: string): number {
  const bare = half.replace(/`[^`]*`/g, '')
  return (bare.match(/<span[\s>]/g)?.length ?? 0) - (bare.match(/<\/span>/g)?.length ?? 0)
}
