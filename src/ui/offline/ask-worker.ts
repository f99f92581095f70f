/** Asks the service worker what it keeps, or to keep or drop a page. */
import type { KeepAnswer, WorkerRequest } from '../../offline/messages.ts'

/** @returns undefined where no worker serves this site */
export async function askWorker(request: WorkerRequest): Promise<KeepAnswer | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const active = registration?.active
  if (!active) return undefined
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => resolve(data)
    active.postMessage(request, [port2])
  })
}
