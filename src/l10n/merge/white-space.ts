/** White space that tools change on an XLIFF's way, and what of it is no edit. */
import { diffArrays } from 'diff'
import { xmlText } from '../exchange/xml.ts'
import type { Inline } from '../exchange/inline.ts'
import type { Piece } from '../exchange/xliff-unit.ts'

/** A half as XML can hold it, with the line ends that every XML tool leaves. */
export function normalize(half: string): string {
  return xmlText(half).replace(/\r\n?/g, '\n')
}

export function squeeze(half: string): string {
  return xmlText(half).replace(/\s/g, '')
}

/** A word or a code, and the white space before it. */
interface Item {
  text: string
  space: string
  isCode: boolean
}

/**
 * The Markdown of pieces whose white space a tool has collapsed or trimmed: between words that stood
 * side by side before, it is what it was.
 *
 * @param before the half as it was exported
 * @param bare take away what an indenting tool adds beside tags
 */
export function restoreSpaces(
  pieces: readonly Piece[],
  before: readonly Inline[],
  bare: boolean,
): string {
  const old = toItems(
    before.map(({ kind, raw }) => ({ isCode: kind !== 'text', text: normalize(raw) })),
  )
  const now = toItems(
    pieces.map((piece) => ({
      isCode: piece.kind === 'code',
      text: normalize(piece.kind === 'text' && bare ? piece.bare : (piece.raw ?? '')),
    })),
  )
  const partners = findPartners(old, now)
  return now
    .map((item, index) => {
      const partner = partners.get(index) ?? (index === 0 ? 0 : -1)
      const isBetweenCodes = item.isCode && Boolean(now[index - 1]?.isCode)
      const isEdge = index === 0 || index === now.length - 1
      return spaceOf(item, old[partner], isEdge || isBetweenCodes) + item.text
    })
    .join('')
}

/** The last item is empty: it bears the white space at the end. */
function toItems(stretches: readonly { isCode: boolean; text: string }[]): Item[] {
  const items: Item[] = []
  let space = ''
  for (const { isCode, text } of stretches) {
    if (isCode) {
      items.push({ text, space, isCode })
      space = ''
      continue
    }
    for (const part of text.split(/(\s+)/)) {
      if (part.trim() === '') {
        space += part
      } else {
        items.push({ text: part, space, isCode })
        space = ''
      }
    }
  }
  return [...items, { text: '', space, isCode: false }]
}

/**
 * For each new item the old one whose white space it takes: itself, or at the ends of what was rewritten
 * the first or last of what stood there. A word that was only added has none, nor has the one after it.
 */
function findPartners(old: readonly Item[], now: readonly Item[]): Map<number, number> {
  const texts = (items: readonly Item[]) => items.map(({ text }) => text)
  const partners = new Map<number, number>()
  let [a, b, dropped] = [0, 0, 0]
  for (const { added, removed, count } of diffArrays(texts(old), texts(now))) {
    if (removed) {
      dropped = count
      a += count
    } else if (added) {
      const shared = count === dropped ? count : Math.min(1, dropped)
      for (let step = 0; step < shared; step++) partners.set(b + step, a - dropped + step)
      b += count
      if (dropped === 0 && b < now.length - 1) partners.set(b, -1)
      dropped = 0
    } else {
      for (let step = 0; step < count; step++) {
        if (!partners.has(b + step)) partners.set(b + step, a + step)
      }
      a += count
      b += count
      dropped = 0
    }
  }
  return partners
}

/** @param same the item that it was, in the same place */
function spaceOf({ space }: Item, same: Item | undefined, canLose: boolean): string {
  const isBroken = space.includes('\n')
  // White space that no tool has collapsed is its writer's.
  if (!same || (space.length > 1 && !isBroken)) return isBroken ? ' ' : space
  if (same.space === '') return isBroken ? '' : space
  return space !== '' || canLose ? same.space : space
}
