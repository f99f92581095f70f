/** What a half of an XLIFF says, read in the light of the half that was exported. */
import type { Localized } from '../../sxs/document.ts'
import { rawOf, type Piece } from '../exchange/xliff-unit.ts'
import type { Unit } from '../exchange/unit.ts'
import { normalize, restoreSpaces, squeeze } from './white-space.ts'

/** How the source half of an XLIFF compares with the document's. */
export type SourceState = 'same' | 'tidied' | 'changed'

/** @returns `tidied` where white space alone differs */
export function compareSource(pieces: readonly Piece[], unit: Unit): SourceState {
  const exported = normalize(unit.pair.source)
  const isSame = [false, true].some((bare) => normalize(rawOf(pieces, bare)) === exported)
  if (isSame) return 'same'
  return squeeze(rawOf(pieces)) === squeeze(exported) ? 'tidied' : 'changed'
}

/**
 * The target half that a unit means: characters that XML cannot hold, line ends that it changes, and
 * what an indenting tool adds beside tags are no edit.
 *
 * @param isTidied the tool has collapsed or trimmed white space in this file
 */
export function readTarget(
  pieces: readonly Piece[],
  { pair, inline }: { pair: Localized; inline: Unit['inline'] },
  isTidied: boolean,
): string {
  const half = pair.target
  const exported = normalize(half)
  const raw = normalize(rawOf(pieces))
  const bare = normalize(rawOf(pieces, true))
  if (raw === exported || bare === exported) return half
  const isIndented = !exported.includes('\n') || (/^\n/.test(raw) && !/^\n/.test(exported))
  const plain = isIndented ? bare : raw
  const after = isTidied ? restoreSpaces(pieces, inline.target, isIndented) : plain
  return after === exported ? half : withLineEnds(after, half)
}

/** XML knows one line end only. */
function withLineEnds(text: string, half: string): string {
  if (half.includes('\r\n')) return text.replaceAll('\n', '\r\n')
  return half.includes('\r') && !half.includes('\n') ? text.replaceAll('\n', '\r') : text
}
