import { createServer, type AddressInfo } from 'node:net'

const VARIABLE = 'TAIYAKU_TEST_PORT'

/**
 * A free port, the same for every process of one run: several runs on one machine do not meet.
 */
export async function reservePort(): Promise<number> {
  process.env[VARIABLE] ??= String(await freePort())
  return Number(process.env[VARIABLE])
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
