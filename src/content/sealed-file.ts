/** Files of the cache that begin with a hash of what follows: a damaged one is never used. */
import { hash } from 'node:crypto'
import { readBytes } from '../files/read-bytes.ts'
import { writeWholeSync } from '../files/write-whole.ts'

/** What a file holds; nothing where there is none, or where it is not what was written. */
export function readSealed(file: string): string | undefined {
  return bytesOf(file)?.toString('utf8')
}

/** Whether a file is there and is what was written. */
export function isSealed(file: string): boolean {
  return bytesOf(file) !== undefined
}

/** Valid until the next file is read. */
function bytesOf(file: string): Buffer | undefined {
  let stored: Buffer
  try {
    stored = readBytes(file)
  } catch {
    return undefined
  }
  const end = stored.indexOf('\n')
  const text = stored.subarray(end + 1)
  return stored.toString('latin1', 0, Math.max(end, 0)) === hash('sha256', text) ? text : undefined
}

/** Writes such a file. */
export function writeSealed(file: string, text: string): void {
  writeWholeSync(file, `${hash('sha256', text)}\n${text}`)
}
