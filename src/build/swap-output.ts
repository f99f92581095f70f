/** Replaces the previous build with a finished one. */
import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../cli/command.ts'
import { codeOf } from '../files/error-code.ts'
import { isRunning } from '../content/is-running.ts'

/** Stands in every output folder: only a folder that has it is ever replaced. */
const MARKER = '.taiyaku'

/** How often another build may take the folder in between before this one fails. */
const ATTEMPTS = 5

const TEMPORARY = /\.(?:new|old)-(\d+)-[0-9a-f]{8}$/

/**
 * Runs `build` into a folder beside `out` and swaps the two when it is done. Until then, and whatever
 * happens to the build, the previous output stays as it is.
 *
 * @param build receives the folder to fill, which is empty
 * @param spare where the previous output is left, if it can be moved there; else it is removed
 * @throws Failure where `out` holds anything but an earlier build
 */
export async function swapOutput<Result>(
  out: string,
  build: (folder: string) => Promise<Result>,
  spare?: string,
): Promise<Result> {
  await mkdir(path.dirname(out), { recursive: true })
  await removeLeftovers(out)
  await refuseForeignFolder(out)
  const suffix = `${process.pid}-${randomUUID().slice(0, 8)}`
  const fresh = `${out}.new-${suffix}`
  const previous = `${out}.old-${suffix}`
  try {
    await mkdir(fresh)
    const result = await build(fresh)
    await writeFile(path.join(fresh, MARKER), 'Written by Taiyaku; replaced by the next build.\n')
    await replace(out, fresh, previous)
    if (spare !== undefined) leave(previous, spare)
    return result
  } catch (error) {
    if (!existsSync(out) && existsSync(previous)) await rename(previous, out)
    throw error
  } finally {
    // What cannot be removed now is removed by the next build.
    for (const folder of [fresh, previous]) {
      try {
        rmSync(folder, { recursive: true, force: true })
      } catch {}
    }
  }
}

function leave(previous: string, spare: string): void {
  try {
    rmSync(spare, { recursive: true, force: true })
    renameSync(previous, spare)
  } catch {
    // There is none, or it is on another disk.
  }
}

/** Where builds of several working trees end at once, the output is that of the last, whole. */
async function replace(out: string, fresh: string, previous: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (existsSync(out)) await rename(out, previous).catch(ignore('ENOENT'))
    try {
      return await rename(fresh, out)
    } catch (error) {
      if (attempt === ATTEMPTS || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(`${codeOf(error)}`))
        throw error
    }
    rmSync(previous, { recursive: true, force: true })
  }
}

function ignore(code: string): (error: unknown) => void {
  return (error) => {
    if (codeOf(error) !== code) throw error
  }
}

/** @throws Failure */
async function refuseForeignFolder(out: string): Promise<void> {
  let names: string[]
  try {
    names = await readdir(out)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) === 'ENOTDIR')
      throw new Failure(`Expected a folder for the site at \`${out}\`, found a file.`)
    throw error
  }
  if (names.length === 0) return
  if (names.includes(MARKER) && !names.includes('.git')) return
  throw new Failure(
    `Expected an empty folder or an earlier build at \`${out}\`, found other files, ` +
      'which a build would delete. Choose another folder with `--out`, or remove them.',
  )
}

/** Puts the earlier site back where a build was killed between its two renames. */
export async function restoreOutput(out: string): Promise<void> {
  const folder = path.dirname(out)
  if (existsSync(out) || !existsSync(folder)) return
  const names = await readdir(folder)
  const left = names.find((name) => name.includes('.old-') && isLeftover(name, out))
  // A build that starts at this moment may have been quicker.
  if (left) await rename(path.join(folder, left), out).catch(ignore('ENOENT'))
}

function isLeftover(name: string, out: string): boolean {
  const [, pid] = (name.startsWith(`${path.basename(out)}.`) && TEMPORARY.exec(name)) || []
  return pid !== undefined && !isRunning(Number(pid))
}

/** What builds that were killed have left; those of builds still running are not touched. */
async function removeLeftovers(out: string): Promise<void> {
  const folder = path.dirname(out)
  await restoreOutput(out)
  for (const name of await readdir(folder)) {
    if (isLeftover(name, out)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}
