/**
 * One build at a time in a working tree: Astro keeps what it makes on the way (the data store, the
 * bundles that pages are rendered by) in folders of the project, where two builds would take each
 * other's.
 */
import { randomUUID } from 'node:crypto'
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from '../files/error-code.ts'
import { isRunning } from '../content/is-running.ts'

/** Milliseconds between two looks at whether it is our turn. */
const LOOK = 200

/**
 * Waits until no other process has the turn, then takes it.
 *
 * @param file absolute path; it holds the id of the process whose turn it is
 * @param onWait told once, with that id, where there is one to wait for
 * @returns gives the turn back
 * @throws where the file cannot be written
 */
export async function takeTurn(file: string, onWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true })
  let told = false
  for (;;) {
    if (tryToTake(file)) return () => rmSync(file, { force: true })
    const holder = holderOf(file)
    if (holder === undefined) continue
    // A process that was killed may have had the id that is ours now.
    if (!isRunning(holder) || holder === process.pid) {
      removeOf(file, holder)
      continue
    }
    if (!told) onWait(holder)
    told = true
    await setTimeout(LOOK)
  }
}

/** The file appears with its content or not at all. */
function tryToTake(file: string): boolean {
  const own = `${file}.${randomUUID()}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return copyTo(own, file)
  } finally {
    rmSync(own, { force: true })
  }
}

/** For disks that know no links. */
function copyTo(own: string, file: string): boolean {
  try {
    copyFileSync(own, file, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** 0 where the file is damaged; nothing where the turn was given back meanwhile. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Removes what a killed process has left, unless another process has just done so and taken its turn. */
function removeOf(file: string, holder: number): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  try {
    if (holderOf(aside) !== holder) renameSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}
