import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file whole or not at all: no process ever reads half of it, and an interrupted one leaves
 * what was there before.
 */
export function writeText(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}.partial`
  try {
    writeFileSync(partial, text)
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}
