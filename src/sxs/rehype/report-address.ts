import type { VFile } from 'vfile'
import { addMessage, type Position } from '../messages.ts'
import { createPositionOf, type PositionOf } from '../pairs/positions.ts'

/** What there is to say of an address in a document. */
export interface AddressMessage {
  /** `info` where the reader still gets to the intended page. */
  severity: 'info' | 'warning'
  ruleId: string
  reason: string
  note?: string
}

/**
 * Reports an address where it first stands.
 *
 * @param text the file's text
 * @param address as the tree has it; the text may write it decoded, or with entities
 */
export function reportAddress(
  file: VFile,
  text: string,
  address: string,
  { severity, ruleId, reason, note }: AddressMessage,
): void {
  const finder = finders.get(file) ?? new AddressFinder(text)
  finders.set(file, finder)
  addMessage(file, severity, ruleId, finder.find(address), reason, note)
}

const finders = new WeakMap<VFile, AddressFinder>()

/** A text cut at what may stand around an address. */
const PARTS = /[^\s()<>[\]"'=]+/g
const AROUND = /[\s()<>[\]"'=]/

/** Addresses that are looked for one by one; for more the text is cut once. */
const FEW = 12

/**
 * Characters that are looked through for addresses that do not stand alone, in all of a document; past
 * them a message names no line.
 */
const MAX_SEARCHED = 100_000_000

/** Finds where addresses stand in a text: thousands of them in the time of a few. */
class AddressFinder {
  readonly #text: string
  readonly #positionOf: PositionOf
  /** Where each part of the text first stands; made when many are asked for. */
  #parts: Map<string, number> | undefined
  #asked = 0
  #searched = 0

  constructor(text: string) {
    this.#text = text
    this.#positionOf = createPositionOf(text)
  }

  find(address: string): Position | undefined {
    const forms = [address, safeDecode(address), address.replaceAll('&', '&amp;')]
    this.#asked++
    if (this.#asked > FEW) this.#parts ??= cut(this.#text)
    for (const form of forms) {
      const at = this.#parts ? this.#parts.get(form) : findAlone(this.#text, form)
      if (at !== undefined) return this.#positionAt(at)
    }
    for (const form of new Set(forms)) {
      if (this.#searched > MAX_SEARCHED) return undefined
      this.#searched += this.#text.length
      const at = this.#text.indexOf(form)
      if (at >= 0) return this.#positionAt(at)
    }
    return undefined
  }

  #positionAt(at: number): Position {
    const { line, column } = this.#positionOf(at)
    return { line, column }
  }
}

function cut(text: string): Map<string, number> {
  const parts = new Map<string, number>()
  for (const { 0: part, index } of text.matchAll(PARTS))
    if (!parts.has(part)) parts.set(part, index)
  return parts
}

/** Where a part of a text first stands. */
function findAlone(text: string, part: string): number | undefined {
  if (part === '' || AROUND.test(part)) return undefined
  const isEdge = (character: string | undefined) =>
    character === undefined || AROUND.test(character)
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    if (isEdge(text[at - 1]) && isEdge(text[at + part.length])) return at
  return undefined
}

function safeDecode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
