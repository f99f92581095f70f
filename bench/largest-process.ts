/** The largest of a process and all it starts, from Linux's `/proc`; other systems do not show the children. */
import { existsSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const INTERVAL = 250

/** Watches until it is asked for the answer, in bytes of resident memory. */
export function watchLargest(pid: number): () => number {
  let largest = 0
  const look = () => {
    for (const process of descendants(pid)) largest = Math.max(largest, peakOf(process))
  }
  const timer = existsSync('/proc/self/status') ? setInterval(look, INTERVAL) : undefined
  return () => {
    clearInterval(timer)
    return largest
  }
}

function descendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(/\s+/).filter(Boolean)
  return [pid, ...children.flatMap((child) => descendants(Number(child)))]
}

function peakOf(pid: number): number {
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
