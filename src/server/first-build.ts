/**
 * What a served folder answers while its first site is being built: a page that says so, and that turns
 * into the site when it is there, or says that the build has failed.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { firstBuildPage } from './first-build-page.ts'

/** Seconds after which the page asks again: by a header, which needs no script. */
const INTERVAL = 3

/** Seconds after which one who was waiting has gone: a busy machine takes its time. */
const PATIENCE = 20

export interface FirstBuild {
  /** Answers a request for a page that is not there yet. */
  answer: (request: IncomingMessage, response: ServerResponse) => void
  /** Tells those who wait that there will be no site, and why; ends when they know, or have gone. */
  fail: (reason: string) => Promise<void>
}

export function createFirstBuild(): FirstBuild {
  let failure: string | undefined
  let isAwaited = false
  const told = Promise.withResolvers<void>()

  return {
    answer(_, response) {
      isAwaited = true
      if (failure === undefined)
        return send(response, 503, firstBuildPage(), { Refresh: `${INTERVAL}` })
      response.once('close', told.resolve)
      send(response, 500, firstBuildPage(failure))
    },
    async fail(reason) {
      failure = reason
      if (!isAwaited) return
      const timer = setTimeout(told.resolve, PATIENCE * 1000)
      await told.promise
      clearTimeout(timer)
    },
  }
}

function send(
  response: ServerResponse,
  status: number,
  html: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'",
      'Cache-Control': 'no-store',
      Connection: 'close',
      ...headers,
    })
    .end(html)
}
