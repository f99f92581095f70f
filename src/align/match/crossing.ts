/** Items that clearly belong together though their order differs: a section or a row that moved. */
import type { Yardstick } from './comparison.ts'
import type { Item } from './items.ts'
import { MAX_CROSSING_CELLS } from '../limits.ts'
import { alone, type Link } from './link.ts'
import { scoreItems } from './score-items.ts'

/**
 * `weak`: a link below this is given up where both its items do better elsewhere; `least`: what a pair
 * across others must score, less `byDistance` for each link it crosses; `gain`: by how much it must be
 * better than what its items had; `discount`: by how much it is worth less than one in order.
 */
const CROSSING = { weak: 2.8, least: 1.6, byDistance: 0.03, gain: 0.45, discount: 0.5 }
/** Links between two items that are looked at. */
const FARTHEST = 60

interface Candidate {
  score: number
  /** Indexes of the links its target item and its source item come from. */
  target: number
  source: number
}

/** Joins what is alone, or weakly paired, on both sides, the best first. */
export function joinAcross(
  links: Link[],
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): Link[] {
  const candidates = findCandidates(links, target, source, yardstick)
  if (candidates.length === 0) return links
  candidates.sort((a, b) => b.score - a.score || a.target - b.target || a.source - b.source)
  const bySource = new Set<number>()
  const byTarget = new Map<number, Candidate>()
  for (const candidate of candidates) {
    if (byTarget.has(candidate.target) || bySource.has(candidate.source)) continue
    byTarget.set(candidate.target, candidate)
    bySource.add(candidate.source)
  }
  return links.flatMap((link, at) => {
    const chosen = byTarget.get(at)
    const isTaken = bySource.has(at)
    if (chosen) {
      const { source: others } = links[chosen.source]!
      const joined = {
        target: link.target,
        source: others,
        score: chosen.score - CROSSING.discount,
        margin: 0,
      }
      const isLeft = link.source.length > 0 && !isTaken
      return isLeft ? [joined, alone([], link.source)] : [joined]
    }
    if (!isTaken) return [link]
    return link.target.length > 0 ? [alone(link.target, [])] : []
  })
}

function findCandidates(
  links: readonly Link[],
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): Candidate[] {
  const targets: number[] = []
  const sources: number[] = []
  links.forEach((link, at) => {
    const isWeak =
      link.target.length === 1 && link.source.length === 1 && link.score < CROSSING.weak
    const [a] = link.target
    const [b] = link.source
    if (link.target.length === 1 && target[a!]!.isText && (isWeak || b === undefined))
      targets.push(at)
    if (link.source.length === 1 && source[b!]!.isText && (isWeak || a === undefined))
      sources.push(at)
  })
  if (targets.length * sources.length > MAX_CROSSING_CELLS) return []
  const candidates: Candidate[] = []
  for (const x of targets)
    for (const y of sources) {
      const distance = Math.abs(x - y)
      if (distance === 0 || distance > FARTHEST) continue
      const a = target[links[x]!.target[0]!]!
      const b = source[links[y]!.source[0]!]!
      const score = scoreItems(a, b, yardstick) - CROSSING.byDistance * distance
      const had = Math.max(links[x]!.score, 0) + Math.max(links[y]!.score, 0)
      if (score > CROSSING.least && score > had + CROSSING.gain)
        candidates.push({ score, target: x, source: y })
    }
  return candidates
}
