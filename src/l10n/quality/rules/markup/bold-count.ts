import { boldsOf, type Range } from '../../ranges.ts'
import type { Localized } from '../../../../sxs/document.ts'
import { inTarget, unitRule } from '../../rule.ts'

/** A label of the interface that is bold in one language is bold, or in quotation marks, in the other. */
export const boldCount = unitRule(
  {
    id: 'bold-count',
    title: 'Different number of bold stretches',
    reason:
      'Source and target have not the same number of marked stretches: a label lost its markup, or words gained it.',
    severity: 'error',
    its: 'markup',
    unless: ['leaked-markup', 'source-markup', 'misaligned-document', 'untranslated-sentence'],
  },
  ({ ranges, headers, oneSided, unit: { pair } }) => {
    const source = joined(boldsOf(ranges.source), pair.source)
    const target = joined(boldsOf(ranges.target), pair.target)
    if (source.length === target.length || isEqual(ranges) || oneSided) return []
    // A header's cells are bold anyway.
    if (headers.length > 0 && [...source, ...target].every(isCell(pair))) return []
    const quotes = { source: quoted(pair.source, source), target: quoted(pair.target, target) }
    const marked = source.length - target.length + quotes.source - quotes.target
    const isQuoted = source.length > target.length ? marked <= 0 : marked >= 0
    // A leaked marker is inside the quotation marks, and this count is part of that fault.
    const isLeaked = pair.target.includes('\\*\\*')
    if (isQuoted && quotes.source !== quotes.target && !isLeaked) return []
    const first = target[0]
    const evidence = `The source has ${source.length} bold stretches, the target ${target.length}.`
    return [{ evidence, ...(first && inTarget(first.start, first.end)) }]
  },
)

/** Whether a bold stretch is all of a half. */
const isCell =
  ({ source, target }: Localized) =>
  ({ shown }: Range) =>
    [source, target].some((half) => half.replaceAll('*', '').trim() === shown.trim())

function isEqual({ source, target }: Localized<Range[]>): boolean {
  return boldsOf(source).length === boldsOf(target).length
}

/** Bold stretches with nothing but spaces between look like one, and so does one within another. */
function joined(bolds: readonly Range[], half: string): Range[] {
  const runs: Range[] = []
  for (const bold of bolds) {
    const last = runs.at(-1)
    if (last && bold.end <= last.end) continue
    if (last && last.end <= bold.start && half.slice(last.end, bold.start).trim() === '')
      runs.splice(-1, 1, { ...last, end: bold.end })
    else runs.push(bold)
  }
  return runs
}

const QUOTED =
  /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|‹[^‹›]+›|「[^「」]+」|『[^『』]+』|《[^《》]+》|【[^【】]+】|"[^"]+"/g

/** How many stretches outside bold ones stand in quotation marks. */
function quoted(half: string, bolds: readonly Range[]): number {
  let rest = ''
  let at = 0
  for (const { start, end } of bolds) {
    if (start < at) continue
    rest += half.slice(at, start)
    at = end
  }
  return (rest + half.slice(at)).match(QUOTED)?.length ?? 0
}
