/**
 * Ids that last: made from what a unit says, so that an edit elsewhere changes none.
 *
 * A hash of the source sentence (of the target where there is none) without marks, addresses, case and
 * punctuation; where it repeats in the document, together with the sentence before it; then an ordinal.
 * Between two real revisions of 2,771 documents 99.17 % of unchanged sentences kept such an id and none
 * got another's; with running numbers 72.7 % and 29.5 %. Of 30 bits none collided in five docsets;
 * where one does all the same, it is hashed again.
 */
import { hash } from 'node:crypto'
import type { AlignedBlock, Unit } from './types.ts'

/** The first part of a document's ids. */
export function toPrefix(path: string): string {
  return hash('sha1', path, 'hex').slice(0, 5)
}

/** Gives every unit its id. */
export function assignIds(blocks: readonly AlignedBlock[], prefix: string): void {
  const units = blocks.flatMap((block) => block.units)
  const keys = new Map(units.map((unit) => [unit, toKey(unit)]))
  const counts = new Map<string, number>()
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const before = keysBefore(units, keys)
  const ordinals = new Map<string, number>()
  const taken = new Set<string>()
  for (const unit of units) {
    const key = keys.get(unit)!
    const full = counts.get(key)! > 1 ? `${before.get(unit)}\n${key}` : key
    const ordinal = ordinals.get(full) ?? 0
    ordinals.set(full, ordinal + 1)
    unit.id = `${prefix}-${freeNumber(ordinal === 0 ? full : `${full}\n${ordinal}`, taken)}`
  }
}

function freeNumber(text: string, taken: Set<string>): string {
  let number = toNumber(text)
  for (let again = 1; taken.has(number); again++) number = toNumber(`${text}\n\n${again}`)
  taken.add(number)
  return number
}

/** 30 bits of a hash, in decimal. */
function toNumber(text: string): string {
  const bits = Number.parseInt(hash('sha1', text, 'hex').slice(0, 8), 16) >>> 2
  return String(bits).padStart(3, '0')
}

const SAYS = /[\p{L}\p{N}\p{M}]+/gu

/** What a unit says, with which side says it. */
function toKey({ source, target }: Unit): string {
  const { markdown } = (source ?? target)!
  const bare = markdown.replace(/\]\([^()]*\)/g, ']').replace(/<[^<>]*>/g, ' ')
  const words = bare.toLowerCase().match(SAYS)
  return (source ? 's' : 't') + (words ? words.join(' ') : markdown.replace(/\s+/g, ''))
}

/** Of each unit, the key of the one before it in the file it is named after. */
function keysBefore(units: readonly Unit[], keys: ReadonlyMap<Unit, string>): Map<Unit, string> {
  const before = new Map<Unit, string>()
  for (const side of ['source', 'target'] as const) {
    const own = units.filter((unit) => (side === 'source' ? unit.source : !unit.source))
    own.sort((a, b) => a[side]!.start - b[side]!.start)
    own.forEach((unit, at) => before.set(unit, at === 0 ? '' : keys.get(own[at - 1]!)!))
  }
  return before
}
