/**
 * One build at a time in a working tree: Astro keeps what it makes on the way (the data store, the
 * bundles that pages are rendered by) in folders of the project, where one build would
 * overwrite what the other needs.
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

/** Milliseconds between two attempts. */
const INTERVAL = 200

/**
 * Waits until no other process has the turn, then takes it.
 *
 * @param file absolute path; it holds the id of the process whose turn it is
 * @param onWait called once, with the id of the process to wait for, where there is one
 * @returns gives the turn back
 * @throws where the file cannot be written
 */
export async function takeTurn(file: string, onWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true })
  let hasCalled = false
  for (;;) {
    if (tryToTake(file)) return () => rmSync(file, { force: true })
    const holder = holderOf(file)
    if (holder === undefined) continue
    // A killed process may have had the id that this process has now.
    if (!isRunning(holder) || holder === process.pid) {
      removeOf(file, holder)
      continue
    }
    if (!hasCalled) onWait(holder)
    hasCalled = true
    await setTimeout(INTERVAL)
  }
}

/** The file appears with its content or not at all. */
function tryToTake(file: string): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return copyTo(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** For file systems without hard links. */
function copyTo(draft: string, file: string): boolean {
  try {
    copyFileSync(draft, file, constants.COPYFILE_EXCL)
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

/** Removes the file of a killed process, unless another process has just done so and made its own. */
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
