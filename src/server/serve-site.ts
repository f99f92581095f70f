/** Serves a built site on this machine: for `npm start`, `preview`, browser tests and printing. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import compression from '@polka/compression'
import sirv from 'sirv'
import { Failure } from '../cli/command.ts'
import { securityHeaders } from '../build/security-headers.ts'
import { decodeAddress } from '../docset/links/address.ts'
import type { FirstBuild } from './first-build.ts'

export interface ServeOptions {
  /** `0` takes any free port. */
  port: number
  host?: string
  /** Path the site lives under; begins and ends with `/`. */
  base?: string
  /** Answers until there is a site in the folder. */
  firstBuild?: FirstBuild
}

export interface SiteServer {
  /** With the base, ends with `/`. */
  url: string
  close: () => Promise<void>
}

/**
 * Starts a server for the folder of a built site. Unknown paths get the site's own `404.html`.
 *
 * @throws Failure where the port is taken or may not be used
 */
export async function serveSite(
  folder: string,
  { port, host = 'localhost', base = '/', firstBuild }: ServeOptions,
): Promise<SiteServer> {
  const respond = createResponder(path.resolve(folder), base)
  const server = createServer((request, response) => {
    if (firstBuild && !existsSync(path.join(folder, 'index.html')))
      firstBuild.answer(request, response)
    else respond(request, response)
  })
  await listen(server, port, host)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host}:${actual}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

type Responder = (request: IncomingMessage, response: ServerResponse) => void

function createResponder(folder: string, base: string): Responder {
  const files = sirv(folder, {
    dev: true, // Looks at the folder for each request, so that a new build is served at once.
    etag: true,
    setHeaders: sendHeaders,
  })
  // As hosts do: a search over a slow line would else take a third longer here than there.
  const compress = compression()
  return (request, response) => {
    const { pathname, search } = parseAddress(request.url)
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search)
      else notFound(folder, response)
      return
    }
    const inner = pathname.slice(base.length)
    if (inner && !inner.endsWith('/') && isPage(folder, inner)) {
      redirect(response, `${base}${inner}/${search}`)
      return
    }
    // With the file's name, or the page of `x/` would be taken for that of `x/index/`.
    const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner
    request.url = `/${file}${search}`
    const answer = () => files(request, response, () => notFound(folder, response))
    // A range is one of the file's own bytes.
    if (request.headers.range) answer()
    else compress(request, response, answer)
  }
}

/** A request may hold anything, `//` too, which is no address. */
function parseAddress(url = '/'): { pathname: string; search: string } {
  return URL.parse(url, 'http://localhost') ?? { pathname: '/404', search: '' }
}

/** Files of the search, whose names tell no type. */
const BYTES = /\.(?:pagefind|pf_\w+)$|^\/search\/[^/]+\/\w+$/

/**
 * As a host sends them, but for the one that would bind the name `localhost` to HTTPS.
 *
 * @param pathname of a file
 */
function sendHeaders(response: ServerResponse, pathname = ''): void {
  if (BYTES.test(pathname)) response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (name !== 'Strict-Transport-Security') response.setHeader(name, value)
  }
}

/** Relative addresses in a page are right only below its final slash; web hosts redirect too. */
function isPage(folder: string, inner: string): boolean {
  const named = path.join(folder, decodeAddress(inner))
  return named.startsWith(folder + path.sep) && existsSync(path.join(named, 'index.html'))
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end()
}

function notFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html')
  const isThere = existsSync(page)
  sendHeaders(response)
  response.writeHead(404, { 'Content-Type': isThere ? 'text/html; charset=utf-8' : 'text/plain' })
  response.end(isThere ? readFileSync(page) : 'Not found')
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new Failure(
            `Port ${port} is in use. Stop the other server, or choose another port: \`--port ${port + 1}\`.`,
          ),
        )
      else if (error.code === 'EACCES')
        reject(new Failure(`Port ${port} may not be used. Choose one above 1023 with \`--port\`.`))
      else if (error.code === 'ENOTFOUND')
        reject(new Failure(`\`--host ${host}\` is not an address of this machine.`))
      else reject(error)
    })
    server.listen(port, host, resolve)
  })
}
