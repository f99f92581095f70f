import { codeOf } from '../files/error-code.ts'

/** Whether a process of this machine runs, another user's included. */
export function isRunning(pid: number): boolean {
  // 0 and below name groups of processes.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
