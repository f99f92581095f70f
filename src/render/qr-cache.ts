/**
 * QR codes drawn in earlier builds. Choosing the mask of a code takes two milliseconds, and a docset
 * has thousands of codes.
 */
import { processContext } from '../content/process-context.ts'
import { readSealed, writeSealed } from '../content/sealed-file.ts'

/** What was drawn for a text, now or in an earlier build. */
export function drawOnce(text: string, draw: (text: string) => string): string {
  const { codes } = processContext()
  const drawn = codes.used.get(text) ?? codes.known.get(text) ?? draw(text)
  codes.used.set(text, drawn)
  return drawn
}

/** @param salt stands for the code that draws: what other code has drawn is drawn anew */
export function loadCodes(file: string, salt: string): void {
  const text = readSealed(file)
  const stored = text === undefined ? {} : (JSON.parse(text) as Record<string, [string, string][]>)
  // What a build does not ask for is let go.
  processContext().codes = { known: new Map(stored[salt]), used: new Map() }
}

/** @param isPart not every page was made, so that codes which nobody asked for are wanted too */
export function storeCodes(file: string, salt: string, isPart: boolean): void {
  const { known, used } = processContext().codes
  const wanted = isPart ? new Map([...known, ...used]) : used
  if (isPart && wanted.size === known.size) return
  writeSealed(file, JSON.stringify({ [salt]: [...wanted] }))
}
