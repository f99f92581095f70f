/** What the worker uses of its global scope, which TypeScript's page library does not have. */
import type { KeepAnswer, WorkerRequest } from './messages.ts'

export interface WorkerMessage {
  data?: WorkerRequest | { type: 'SKIP_WAITING' }
  ports: readonly { postMessage(answer: KeepAnswer): void }[]
  waitUntil(work: Promise<unknown>): void
}

export interface WorkerScope {
  caches: CacheStorage
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void
}

export const worker = globalThis as unknown as WorkerScope
