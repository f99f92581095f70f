/**
 * Which answers documents have had from a docset as it was last: where nothing around the documents has
 * changed since, none of their questions need be asked again.
 */
import { readSealed, writeSealed } from './sealed-file.ts'

export interface Answered {
  /** Stands for all that answers come from. */
  surroundings: string
  /** Hashes of the answers, by the digests of the documents that have had them. */
  answers: Record<string, string>
}

/** @returns the answers by digest; none where the surroundings are other ones now */
export function loadAnswered(file: string, surroundings: string): Record<string, string> {
  const text = readSealed(file)
  if (text === undefined) return {}
  const stored = JSON.parse(text) as Answered
  return stored.surroundings === surroundings ? stored.answers : {}
}

export function storeAnswered(file: string, answered: Answered): void {
  writeSealed(file, JSON.stringify(answered))
}
