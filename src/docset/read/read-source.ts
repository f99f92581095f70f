/** Reads the text of a document, or says why it cannot be read. */
import { readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { MAX_BYTES } from '../../sxs/limits.ts'
import { codeOf } from '../../files/error-code.ts'
import { addMessage, FILE_START, type Fault } from '../../sxs/messages.ts'
import { isTooLarge, refuseLarge } from '../../sxs/pairs/too-large.ts'
import type { FoundFile } from './walk.ts'

/**
 * Reads one file. A byte order mark stays in the text: offsets are those of the file.
 *
 * @returns the file with its text; a file that cannot be used has a fatal message and no text
 * @param read for tests, in place of the file system
 */
export function readSource(
  { path, absolute }: FoundFile,
  read: (absolute: string) => Uint8Array = readFileSync,
): VFile {
  const file = new VFile({ path })
  const size = statSync(absolute, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) {
    refuseLarge(file, `${MAX_BYTES} bytes`, size)
    return file
  }
  let bytes: Uint8Array
  try {
    bytes = read(absolute)
  } catch (error) {
    return refuse(file, 'unreadable', {
      expected: 'a file that can be read',
      got: reasonOf(error),
      remedy: 'Check that the file exists and that you may read it.',
    })
  }
  try {
    file.value = decode(bytes)
  } catch {
    const fault = {
      expected: 'UTF-8',
      got: encodingOf(bytes),
      remedy: 'Save the file as UTF-8. It is left out until then.',
    }
    return refuse(file, 'not-utf-8', fault, { line: lineOfFault(bytes), column: 1 })
  }
  if (isTooLarge(file)) file.value = ''
  return file
}

function refuse(
  file: VFile,
  rule: string,
  { expected, got, remedy }: Fault,
  position = FILE_START,
): VFile {
  addMessage(file, 'error', rule, position, `Expected ${expected}, got ${got}`, remedy)
  return file
}

function decode(bytes: Uint8Array, stream = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked ? 'UTF-16' : 'bytes that are not UTF-8'
}

/** Bisects for the shortest prefix that cannot be decoded; it ends in the line of the fault. */
function lineOfFault(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      decode(bytes.subarray(0, middle), true)
      good = middle
    } catch {
      bad = middle
    }
  }
  return bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'a folder'
  return `the error \`${error instanceof Error ? error.message : String(error)}\``
}
