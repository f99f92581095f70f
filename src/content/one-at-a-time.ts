/**
 * Makes work that never runs twice at once, since the older of two could be the last to end. Calls that
 * come while it waits for its turn are one.
 *
 * @param onError receives what the work throws; the next call runs all the same
 */
export function oneAtATime(
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let last = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    last = last
      .then(() => {
        isWaiting = false
        return work()
      })
      .catch(onError)
  }
}
