import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { patience } from '../patience.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Milliseconds after which a page that does not show what it should never will. */
const LIMIT = patience(60)

/** `npm run dev` in a process of its own, and one of its pages. */
export async function startServer(source: string, page: string) {
  // Port 0 is any that is free: a port looked up beforehand could be another's by now.
  const args = ['scripts/dev.ts', '--source', source, '--port', '0']
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (output += stripVTControlCharacters(data.toString())))

  /** Asks until there is an answer; a server that ended, or time that is over, is a failure. */
  async function waitFor<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + LIMIT
    for (;;) {
      const answer = await ask()
      if (answer !== undefined) return answer
      assert.equal(server.exitCode, null, `the server ended:\n${output}`)
      assert.ok(Date.now() < end, `no ${what}; the server said:\n${output.slice(0, 5000)}`)
      await setTimeout(100)
    }
  }

  const address = () => Promise.resolve(/http:\/\/localhost:\d+/.exec(output)?.[0])
  const stop = async () => {
    if (server.exitCode !== null || !server.kill()) return
    await once(server, 'close')
  }
  try {
    const url = (await waitFor('address', address)) + page
    return {
      shows: (expected: RegExp) =>
        waitFor(`${expected.source} at ${page}`, async () => {
          const text = await fetch(url).then((response) => response.text(), String)
          return expected.test(text) || undefined
        }),
      [Symbol.asyncDispose]: stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
