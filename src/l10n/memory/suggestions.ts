import path from 'node:path'
import type { Localized } from '../../sxs/document.ts'
import type { Unit } from '../exchange/unit.ts'
import { openMemory } from './open-memory.ts'

/** Most that one sentence has. */
const MOST = 3

/** What memories have for a sentence: the most similar first, none that it has already. */
export type Suggest = (unit: Pick<Unit, 'pair'>) => { likeness: number; target: string }[]

/**
 * @param folder absolute path of the documents
 * @param names memories inside it
 * @param locales of the docset
 * @throws Failure where one cannot be read
 */
export async function openSuggestions(
  folder: string,
  names: string | readonly string[] | undefined,
  locales: Localized,
): Promise<Suggest> {
  const files = typeof names === 'string' ? [names] : (names ?? [])
  const memories = await Promise.all(
    files.map((name) => openMemory(path.join(folder, name), locales)),
  )
  return ({ pair }) => {
    const matches = memories.flatMap((memory) => memory.find(pair.source, MOST + 1))
    const byTarget = new Map<string, number>()
    for (const { entry, likeness } of matches) {
      const known = byTarget.get(entry.target) ?? 0
      if (entry.target !== pair.target) byTarget.set(entry.target, Math.max(known, likeness))
    }
    return [...byTarget]
      .map(([target, likeness]) => ({ likeness, target }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
  }
}
