/**
 * Loaded before a measured command (`node --import`): at its end, writes what the process used and its
 * stages to the file named by `TAIYAKU_PROBE`.
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** What one process used. */
export interface ProbeReport {
  /** Seconds from start to end, and of processor time over all threads. */
  wall: number
  cpu: number
  /** Largest resident size in bytes, of the process or of one that it started. */
  peak: number
  /** Stages by name, in seconds from the start; a stage ends where the next begins. */
  stages: { name: string; start: number }[]
}

const file = process.env['TAIYAKU_PROBE']
// A process that this one starts must not overwrite its report.
delete process.env['TAIYAKU_PROBE']
if (file && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const report: ProbeReport = {
      wall: performance.now() / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS * 1024,
      stages: performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('taiyaku:'))
        .map(({ name, startTime }) => ({ name: name.slice(8), start: startTime / 1000 })),
    }
    writeFileSync(file, JSON.stringify(report))
  })
}
