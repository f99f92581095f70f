/** What a page says behind sentences that are not as others: in one language alone, or changed since. */

/** Words for sentences that one language alone has, in the interface's language. */
export interface OneLanguageWords {
  /** BCP 47. */
  lang: string
  /** Only in the translation. */
  target: string
  /** Not translated. */
  source: string
}

interface Marks {
  only?: OneLanguageWords
  stale?: ReadonlyMap<string, string>
}

/** Behind a sentence: that its source has changed since, or which language does not have it. */
export function markOf(attributes: string, run: string, { only, stale }: Marks): string {
  const label = /\bdata-s="([^"]+)"/.exec(attributes)?.[1]
  // Side by side it stands behind the sentence that has to be translated anew.
  const changed = label !== undefined && run !== 'source' ? stale?.get(label) : undefined
  if (changed) return changed
  const side = /\bdata-only="(target|source)"/.exec(attributes)?.[1]
  if (!only || (side !== 'target' && side !== 'source')) return ''
  return ` <span class="only" lang="${only.lang}">${only[side]}</span>`
}
