import type { Concept } from '../../l10n/terms/concept.ts'

let loaded: Promise<Concept[]> | undefined

/** The glossary, loaded once; none where it cannot be had. */
export function loadTerms(address: string): Promise<Concept[]> {
  loaded ??= fetch(address)
    .then((response) => response.json() as Promise<Concept[]>)
    .catch(() => {
      loaded = undefined
      return []
    })
  return loaded
}
