/** Printing. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { after, before } from 'node:test'
import { serveSite, type SiteServer } from '../../src/server/serve-site.ts'
import { readPdf } from '../e2e/pdf.ts'
import { ADDRESSES, checkDocument, checkSheet, PAPER, VIEWS } from '../paper/check-paper.ts'
import { firefoxTest, hasFirefox, usePage } from './firefox.ts'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.join(root, '.cache/test-paper-firefox')

let server: SiteServer
before(async () => {
  if (!hasFirefox) return
  const args = ['scripts/build.ts', '--source', path.dirname(PAPER), '--out', out]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  server = await serveSite(out, { port: 0 })
})
after(() => server?.close())
const current = usePage()

async function print(address: string) {
  await current().goto(server.url + address)
  // What its print dialog takes from the page, WebDriver has to be told.
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' }
  return readPdf(Buffer.from(await current().pdf({ format: 'A4', margin })))
}

for (const view of VIEWS) {
  firefoxTest(`${view}: a document is on paper in full`, async () => {
    checkDocument(await print(ADDRESSES[view].document), view)
  })

  firefoxTest(`${view}: so is a sheet, alone`, async () => {
    checkSheet(await print(ADDRESSES[view].sheet), view)
  })
}
