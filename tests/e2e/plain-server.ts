/**
 * The least a file server does: types by file name, `index.html` for a folder, one page for what is not
 * there. No header of security or caching, nothing outside its path.
 */
import { readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export interface PlainServer {
  /** With the base, ends with `/`. */
  url: string
  port: number
  /** Paths that were asked for outside the base. */
  outside: string[]
  close(): Promise<void>
}

export async function servePlainly(folder: string, base: string, port = 0): Promise<PlainServer> {
  const outside: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inner = decodeURIComponent(pathname)
    if (!inner.startsWith(base)) {
      outside.push(pathname)
      return send(response, 404, '.txt', 'Not Found')
    }
    const file = path.join(folder, inner.slice(base.length))
    const kind = statSync(file, { throwIfNoEntry: false })
    if (kind?.isDirectory() && !pathname.endsWith('/'))
      return response.writeHead(301, { Location: `${pathname}/` }).end()
    const found = kind?.isDirectory() ? path.join(file, 'index.html') : file
    if (statSync(found, { throwIfNoEntry: false })?.isFile())
      return send(response, 200, path.extname(found), readFileSync(found))
    return send(response, 404, '.html', readFileSync(path.join(folder, '404.html')))
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://localhost:${actual}${base}`,
    port: actual,
    outside,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response
    .writeHead(status, { 'Content-Type': TYPES[type] ?? 'application/octet-stream' })
    .end(body)
}
