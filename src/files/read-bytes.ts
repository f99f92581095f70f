import { closeSync, openSync, readSync } from 'node:fs'

/** Grows with the largest file. */
let buffer = Buffer.allocUnsafeSlow(1 << 20)

/**
 * Reads a file into memory that the next call uses again: of thousands of files that are only looked at,
 * nothing is left to be collected.
 *
 * @throws where it cannot be read
 */
export function readBytes(file: string): Buffer {
  const opened = openSync(file, 'r')
  try {
    let length = 0
    for (;;) {
      if (length === buffer.length) buffer = grown(buffer)
      const read = readSync(opened, buffer, length, buffer.length - length, null)
      if (read === 0) return buffer.subarray(0, length)
      length += read
    }
  } finally {
    closeSync(opened)
  }
}

function grown(small: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const large = Buffer.allocUnsafeSlow(small.length * 2)
  small.copy(large)
  return large
}
