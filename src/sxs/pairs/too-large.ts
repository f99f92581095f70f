import type { VFile } from 'vfile'
import { addMessage, FILE_START } from '../messages.ts'
import { MAX_BYTES, MAX_PAIRS } from '../limits.ts'

/** Whether a text is so big that it could keep a build from ending; if so the file gets a fatal message. */
export function isTooLarge(file: VFile): boolean {
  const text = String(file)
  if (text.length > MAX_BYTES) refuseLarge(file, `${MAX_BYTES} characters`, text.length)
  else if (hasTooManyPairs(text)) refuseLarge(file, `${MAX_PAIRS} pairs`, 'more')
  else return false
  return true
}

/** @param limit what a file may hold, e.g. `4194304 bytes` */
export function refuseLarge(file: VFile, limit: string, got: number | string): void {
  const reason = `Expected at most ${limit} in a file, got ${got}`
  addMessage(file, 'error', 'too-large', FILE_START, reason, 'The file is left out; divide it.')
}

function hasTooManyPairs(text: string): boolean {
  const opener = '<span data-ttu-id='
  let count = 0
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) {
    if (++count > MAX_PAIRS) return true
  }
  return false
}
