/** Sentences that one language does not have: they are shown in the language they stand in. */
import type { ElementContent } from 'hast'
import { isBlank } from '../rehype/content-model.ts'
import type { Side } from '../document.ts'
import type { Sentence, Sentences } from './find-sentences.ts'
import type { Languages } from './runs.ts'

/** The language that a sentence stands in alone; nothing where it has both, or neither. */
export function onlySide({ rendered, halves }: Sentence): Side | undefined {
  for (const side of ['source', 'target'] as const) {
    const other = side === 'source' ? 'target' : 'source'
    if (
      halves[other].trim() === '' &&
      rendered[other].every(isBlank) &&
      !rendered[side].every(isBlank)
    )
      return side
  }
  return undefined
}

/** The one language that all of some sentences stand in alone. */
export function onlySideOf(indexes: readonly number[], sentences: Sentences): Side | undefined {
  const sides = new Set(
    indexes.map((index) => {
      const sentence = sentences.get(index)
      return sentence && onlySide(sentence)
    }),
  )
  const [side] = sides
  return sides.size === 1 ? side : undefined
}

/** Attributes by which pages mark such a sentence: `data-only` names its language's side. */
export function onlyProperties(
  only: Side | undefined,
  { lang, dir }: Languages,
  isGuest: boolean,
): Record<string, string> {
  if (!only) return {}
  const language = isGuest ? { lang: lang[only], ...(dir && { dir: dir[only] }) } : {}
  return { dataOnly: only, ...language }
}

/** What a sentence shows on a side: its own half, or the only one there is. */
export function renderedOn(sentence: Sentence, side: Side): ElementContent[] {
  return sentence.rendered[onlySide(sentence) ?? side]
}
