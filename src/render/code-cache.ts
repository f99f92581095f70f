/**
 * QR codes drawn in earlier builds. Choosing the mask of a code takes two milliseconds, and a docset
 * has thousands of codes.
 */
import { processWide } from '../content/process-wide.ts'
import { readSealed, writeSealed } from '../content/sealed-file.ts'

interface Codes {
  known: Map<string, string>
  /** Asked for since they were loaded: the others are let go. */
  used: Map<string, string>
}

const codes = processWide('codes', (): Codes => ({ known: new Map(), used: new Map() }))

/** What was drawn for a text, now or in an earlier build. */
export function drawOnce(text: string, draw: (text: string) => string): string {
  const drawn = codes.used.get(text) ?? codes.known.get(text) ?? draw(text)
  codes.used.set(text, drawn)
  return drawn
}

/** @param salt of what draws: codes drawn by another are not taken */
export function loadCodes(file: string, salt: string): void {
  const text = readSealed(file)
  const stored = text === undefined ? {} : (JSON.parse(text) as Record<string, [string, string][]>)
  codes.known = new Map(stored[salt])
  codes.used = new Map()
}

export function storeCodes(file: string, salt: string): void {
  writeSealed(file, JSON.stringify({ [salt]: [...codes.used] }))
}
