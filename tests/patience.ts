/** Time limits of tests: for what hangs, never for what is slow. A busy machine gets as much more. */
import { availableParallelism, loadavg } from 'node:os'

const VARIABLE = 'TAIYAKU_TEST_PATIENCE'

/** Enough to see whether others take their share of a core. */
const SPIN = 100

/** The least: a run begins on a machine at rest, and others may come. */
const LEAST = 2
const MOST = 20

/** How many times its usual limit a test is given; the same for every process of a run. */
const factor = Number((process.env[VARIABLE] ??= String(measure())))

/** @returns milliseconds; `seconds` on a machine that has nothing else to do */
export function patience(seconds: number): number {
  return Math.ceil(seconds * 1000 * factor)
}

/** Whichever is more: how much longer work takes than its processor time, and work waiting for each core. */
function measure(): number {
  const start = performance.now()
  const before = process.cpuUsage()
  while (performance.now() - start < SPIN);
  const { user, system } = process.cpuUsage(before)
  const share = (performance.now() - start) / Math.max(1, (user + system) / 1000)
  const waiting = (loadavg()[0] ?? 0) / availableParallelism()
  return Math.min(MOST, Math.max(LEAST, 1 + waiting, share))
}
