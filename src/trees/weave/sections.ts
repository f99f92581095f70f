/** Two texts that are no translations of one another, section beside section: nothing in them is paired. */
import type { AlignedBlock, Alignment, Block, Unit } from '../../align/index.ts'

type Side = 'target' | 'source'

/** Every block in one language only; a section of the target, then the original's of the same number. */
export function toSections(alignment: Alignment): Alignment {
  const target = sectionsOf(alignment.blocks, 'target')
  const source = sectionsOf(alignment.blocks, 'source')
  const blocks: AlignedBlock[] = []
  for (let index = 0; index < Math.max(target.length, source.length); index++)
    blocks.push(...(target[index] ?? []), ...(source[index] ?? []))
  return { ...alignment, blocks: withOwnIds(blocks) }
}

function sectionsOf(blocks: readonly AlignedBlock[], side: Side): AlignedBlock[][] {
  const own = blocks
    .flatMap((aligned) => {
      const units = aligned.units.flatMap((unit) => toOneSide(unit, side))
      return aligned[side].map((block) => ({ block, units: unitsIn(block, units, side) }))
    })
    .sort((a, b) => a.block.start - b.block.start)
  const sections: AlignedBlock[][] = [[]]
  for (const { block, units } of own) {
    if (/^h[12]$/.test(block.kind)) sections.push([])
    const none: Block[] = []
    sections.at(-1)!.push({ target: none, source: none, [side]: [block], units })
  }
  return sections
}

function unitsIn({ start, end }: Block, units: readonly Unit[], side: Side): Unit[] {
  return units.filter((unit) => unit[side]!.start >= start && unit[side]!.start < end)
}

function toOneSide(unit: Unit, side: Side): Unit[] {
  const passage = unit[side]
  return passage ? [{ id: unit.id, [side]: passage, confidence: 1, whole: unit.whole }] : []
}

/** The halves of a pair that was split have one id: the second gets another. */
function withOwnIds(blocks: AlignedBlock[]): AlignedBlock[] {
  const taken = new Set<string>()
  const fresh = (id: string) => {
    let free = id
    for (let number = 1; taken.has(free); number++) free = `${id}${number}`
    taken.add(free)
    return free
  }
  return blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => ({ ...unit, id: fresh(unit.id) })),
  }))
}
