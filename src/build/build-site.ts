/** One build: the site is written in the project, and put into its place when it is whole. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../cli/errors.ts'
import { requireFolder } from '../cli/require-folder.ts'
import { explainRefusal } from '../cli/system-error.ts'
import {
  cacheFolder,
  makeStateFolder,
  setEnvironment,
  stateFolder,
  type BuildOptions,
} from '../config/environment.ts'
import { loadConfig } from '../config/load-config.ts'
import { moveFolder } from './move-folder.ts'
import { beginStage } from './stages.ts'
import { swapOutput } from './swap-output.ts'
import { takeTurn } from './take-turn.ts'
import type { WrittenSite } from './make-site.ts'
import { openShards } from './shards/check-shards.ts'
import { composeSite } from './shards/compose-site.ts'
import { writeShard } from './shards/write-shard.ts'
import { spareFolder, writeSite, type WriteFolders } from './write-site.ts'

/** Holds the id of the process whose turn it is to build here; in the folder of what is kept. */
const TURN = 'build.turn'

/** What the build whose turn it is has written so far; beside it. */
const WORK = 'build'

export interface BuildResult extends WrittenSite {
  /** The folder that was written, as it was asked for. */
  out: string
  seconds: number
}

/**
 * Builds the site of a source folder. Once per process: Astro evaluates its configuration once.
 *
 * @param progress receives the name of each stage
 * @throws Failure where there is no document; anything where the build fails; the previous output is then as it was
 */
export async function buildSite(
  options: BuildOptions,
  progress: (stage: string) => void = () => {},
): Promise<BuildResult> {
  const config = await loadConfig()
  const { source, sourceName, original, current, out } = setEnvironment(process.env, options)
  requireFolder(source, options.source ?? sourceName)
  if (original !== undefined) requireFolder(original, options.original, 'original')
  if (current !== undefined) requireFolder(current, options.current, 'current')
  const isWhole = options.shard === undefined
  const write = isWhole ? writeSite : writeShard
  const built = await buildInto(
    out,
    progress,
    (folders) => write(folders, options, progress),
    isWhole ? spareFolder(cacheFolder(source)) : undefined,
  )
  return { ...built, out: options.out ?? config.out ?? 'dist' }
}

/**
 * Joins the shards of a site. Once per process, like a build.
 *
 * @param names of the shards' folders, in any order
 * @throws Failure where they are not the shards of one site; anything where it cannot be written
 */
export async function composeShards(
  names: readonly string[],
  out = 'dist',
  progress: (stage: string) => void = () => {},
): Promise<BuildResult> {
  const folders = new Map(names.map((name) => [name, path.resolve(name)]))
  const shards = openShards(folders)
  const built = await buildInto(path.resolve(out), progress, (place) =>
    composeSite(place, { shards, folders }, progress),
  )
  return { ...built, out }
}

/** Takes its turn, writes in the project, and puts what was written into its place. */
async function buildInto(
  out: string,
  progress: (stage: string) => void,
  write: (folders: WriteFolders) => Promise<WrittenSite>,
  spare?: string,
): Promise<Omit<BuildResult, 'out'>> {
  const start = performance.now()
  beginStage('starting')
  // Else Astro would send a report of the build to its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  let giveTurnBack: (() => void) | undefined
  try {
    makeStateFolder()
    const turn = path.join(stateFolder(), TURN)
    giveTurnBack = await takeTurn(turn, (pid) => progress(waitingFor(pid, turn)))
    const written = await swapOutput(out, (folder) => build(folder, write), spare)
    return { ...written, seconds: (performance.now() - start) / 1000 }
  } catch (error) {
    const refusal = explainRefusal(error)
    if (refusal === undefined) throw error
    const kept = existsSync(out) ? ' The site that was there is as it was.' : ''
    throw new Failure(refusal + kept, { cause: error })
  } finally {
    giveTurnBack?.()
  }
}

function waitingFor(pid: number, turn: string): string {
  const file = path.relative(process.cwd(), turn)
  return `Waiting for another build (process ${pid}). If there is none, remove \`${file}\`.`
}

/** @param folder beside the output, on its disk, which may be another than the project's */
async function build(
  folder: string,
  write: (folders: WriteFolders) => Promise<WrittenSite>,
): Promise<WrittenSite> {
  const work = path.join(stateFolder(), WORK)
  const [site, scratch] = [path.join(work, 'site'), path.join(work, 'scratch')]
  // A build that was killed leaves its own.
  rmSync(work, { recursive: true, force: true })
  try {
    for (const empty of [site, scratch]) mkdirSync(empty, { recursive: true })
    const written = await write({ site, scratch })
    beginStage('putting into place')
    await moveFolder(site, folder)
    return written
  } finally {
    try {
      rmSync(work, { recursive: true, force: true })
    } catch {}
  }
}
