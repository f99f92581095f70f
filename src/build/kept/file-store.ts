/** Files of finished sites, each under the hash of its bytes: what is not what its name says is never used. */
import { hash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from '../../content/is-running.ts'
import { readBytes } from '../../files/read-bytes.ts'
import { linkFile } from './link-file.ts'

/** What a file is told from others by. */
export interface FileFacts {
  /** SHA-256, hexadecimal. */
  hash: string
  /** In bytes. */
  size: number
}

export function factsOf(bytes: Uint8Array | string): FileFacts {
  return { hash: hash('sha256', bytes), size: Buffer.byteLength(bytes) }
}

export interface FileStore {
  /** Whether a file is there, and is what was stored. */
  has(facts: FileFacts): boolean
  /**
   * Puts a file into a place; its bytes are shared with it, not copied, where the system can.
   *
   * @throws where there is no such file
   */
  put(facts: FileFacts, place: string): void
  /** Whether that file, of the folder's disk, is in the place already: the same bytes on the disk, not equal ones. */
  isAt(facts: FileFacts, place: string): boolean
  /** Stores a file that stands somewhere whole; what is there damaged is stored anew. */
  add(facts: FileFacts, place: string): void
  /** Removes all others. */
  keepOnly(hashes: ReadonlySet<string>): void
}

/** @param folder absolute path */
export function openFileStore(folder: string): FileStore {
  const fileOf = (name: string) => path.join(folder, name)
  const has = ({ hash: name }: FileFacts) => isHashOf(name, fileOf(name))
  return {
    has,
    put({ hash: name }, place) {
      linkFile(fileOf(name), place)
    },
    isAt({ hash: name }, place) {
      const [one, other] = [fileOf(name), place].map((file) =>
        lstatSync(file, { bigint: true, throwIfNoEntry: false }),
      )
      return one !== undefined && one.ino === other?.ino && one.dev === other.dev
    },
    add(facts, place) {
      const file = fileOf(facts.hash)
      if (existsSync(file) && has(facts)) return
      const partial = `${file}.${process.pid}.partial`
      rmSync(partial, { force: true })
      try {
        linkFile(place, partial)
        renameSync(partial, file)
      } finally {
        rmSync(partial, { force: true })
      }
    },
    keepOnly(hashes) {
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) {
        const [, pid] = /\.(\d+)\.partial$/.exec(name) ?? []
        if (hashes.has(name) || (pid !== undefined && isRunning(Number(pid)))) continue
        rmSync(fileOf(name), { recursive: true, force: true })
      }
    },
  }
}

function isHashOf(name: string, file: string): boolean {
  try {
    return hash('sha256', readBytes(file)) === name
  } catch {
    return false
  }
}
