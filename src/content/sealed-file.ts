/** Files of the cache that begin with a hash of what follows: a damaged one is never used. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWholeSync } from '../files/write-whole.ts'

/** What a file holds; nothing where there is none, or where it is not what was written. */
export function readSealed(file: string): string | undefined {
  let stored: string
  try {
    stored = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const end = stored.indexOf('\n')
  const text = stored.slice(end + 1)
  return stored.slice(0, end) === hash('sha256', text) ? text : undefined
}

/** Whether a file is there and is what was written. */
export function isSealed(file: string): boolean {
  return readSealed(file) !== undefined
}

/** Writes such a file. */
export function writeSealed(file: string, text: string): void {
  writeWholeSync(file, `${hash('sha256', text)}\n${text}`)
}
