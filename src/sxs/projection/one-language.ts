/** Sentences that one language does not have: they are shown in the language they stand in. */
import type { Side } from '../document.ts'
import type { Sentences } from './find-sentences.ts'
import type { Languages } from './runs.ts'

/** The one language that all of some sentences stand in alone. */
export function onlySideOf(indexes: readonly number[], sentences: Sentences): Side | undefined {
  const only = sentences.get(indexes[0]!)?.only
  if (!only) return undefined
  return indexes.every((index) => sentences.get(index)?.only === only) ? only : undefined
}

/** Attributes by which pages mark such a sentence: `data-only` names its language's side. */
export function onlyProperties(
  only: Side,
  { lang, dir }: Languages,
  isGuest: boolean,
): Record<string, string> {
  const language = isGuest ? { lang: lang[only], ...(dir && { dir: dir[only] }) } : {}
  return { dataOnly: only, ...language }
}
