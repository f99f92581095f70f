import { createServer, type AddressInfo } from 'node:net'

/**
 * A free port, the same for every process of one run: several runs on one machine do not meet.
 *
 * @param site what is served there, where it is not the guide
 */
export async function reservePort(site = 'GUIDE'): Promise<number> {
  const variable = `TAIYAKU_TEST_PORT_${site}`
  process.env[variable] ??= String(await freePort())
  return Number(process.env[variable])
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
