/**
 * Loaded before a measured command (`node --import`): at its end, writes what the process used and its
 * stages to the file named by `TAIYAKU_PROBE`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** What one process used. */
export interface ProbeReport {
  /** Seconds from start to end, and of processor time: of all threads, and of the processes it started. */
  wall: number
  cpu: number
  /** Largest resident size in bytes, of the process or of one that it started. */
  peak: number
  /** Stages by name, in seconds from the start; a stage ends where the next begins. */
  stages: { name: string; start: number }[]
}

/** Of a second, in `/proc`, on every system of today. */
const TICKS = 100

const file = process.env['TAIYAKU_PROBE']
// A process that this one starts must not overwrite its report.
delete process.env['TAIYAKU_PROBE']
if (file && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const report: ProbeReport = {
      wall: performance.now() / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren(),
      peak: maxRSS * 1024,
      stages: performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('taiyaku:'))
        .map(({ name, startTime }) => ({ name: name.slice(8), start: startTime / 1000 })),
    }
    writeFileSync(file, JSON.stringify(report))
  })
}

/** Of processes that have ended, where the system is Linux; each counts those that it started itself. */
function secondsOfChildren(): number {
  try {
    // After the name, which is in brackets and may have spaces: state, then numbers.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)!.split(' ')
    return (Number(fields[13]) + Number(fields[14])) / TICKS
  } catch {
    return 0
  }
}
