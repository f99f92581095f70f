/** A site of a fixture that one file of tests needs. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { patience } from '../patience.ts'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Builds `tests/fixtures/site-NAME` before the tests of a file and serves it while they run: in one
 * worker, which builds it once.
 *
 * @returns its address, with the slash at its end
 */
export function useFixtureSite(name: string): () => string {
  let site: SiteServer | undefined
  test.describe.configure({ mode: 'default' })
  test.beforeAll(async () => {
    test.setTimeout(patience(240))
    const out = path.join(root, `.cache/test-${name}`)
    const args = ['scripts/build.ts', '--source', `tests/fixtures/site-${name}`, '--out', out]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    site = await serveSite(out, { port: 0 })
  })
  test.afterAll(() => site?.close())
  return () => site!.url
}
