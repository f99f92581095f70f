/** Files that appear under their names only when they are whole. */
import { createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file piece by piece. Where `pieces` throws, what stood there before stays. */
export async function writeWhole(
  file: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const partial = partialOf(file)
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial))
    await rename(partial, file)
  } finally {
    await rm(partial, { force: true })
  }
}

/** Writes a file at once; an interruption leaves nothing half-written. */
export function writeWholeSync(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const partial = partialOf(file)
  try {
    writeFileSync(partial, content)
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Names the process, so that what a killed one left can be told from what another is writing. */
function partialOf(file: string): string {
  return `${file}.${process.pid}.partial`
}
