import { setTimeout } from 'node:timers/promises'

/**
 * Makes work that never runs twice at once, since the older of two could be the last to end. Calls that
 * come while it waits for its turn, or rests before it, are one.
 *
 * @param rest milliseconds between a call, or the end of the work before, and the work
 * @param onError receives what the work throws; the next call runs all the same
 */
export function oneAtATime(
  work: () => Promise<void>,
  rest: number,
  onError: (error: unknown) => void,
): () => void {
  let last = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    last = last
      .then(() => setTimeout(rest))
      .then(() => {
        isWaiting = false
        return work()
      })
      .catch(onError)
  }
}
