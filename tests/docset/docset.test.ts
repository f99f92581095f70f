import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import type { VFile } from 'vfile'
import { readDocset } from '../../src/docset/docset.ts'

const fixtures = path.join(import.meta.dirname, '../fixtures')
const reference = path.join(import.meta.dirname, '../../../shared/docset')

suite('readDocset', () => {
  test('a folder without configuration: routes are paths', () => {
    const { routes } = readDocset(path.join(fixtures, 'docset-plain'))
    assert.deepEqual(Object.fromEntries(routes), {
      'guide/A.md': 'guide/A',
      'guide/b.md': 'guide/b',
      'index.md': 'index',
    })
  })

  test('the base comes from the breadcrumb, lower case, and letter case of paths is kept', () => {
    const { routes } = readDocset(path.join(fixtures, 'docset-docfx'))
    assert.equal(routes.get('product/Online/Deep/Page.MD'), 'product/Deep/Page')
    assert.equal(routes.get('product/server/start.md'), 'product/classic/start')
    assert.equal(routes.get('loose.md'), 'loose')
  })

  test('the base comes from redirections that lead to documents of the folder', () => {
    const { bases } = readDocset(path.join(fixtures, 'docset-links'))
    assert.equal(bases.get('docs'), 'product')
  })

  test('configuration overrides the base', () => {
    const { routes } = readDocset(path.join(fixtures, 'docset-links'), {
      bases: { docs: '/Handbook/v2/', '': 'misc' },
    })
    assert.equal(routes.get('docs/start.md'), 'handbook/v2/start')
    assert.equal(routes.get('other/loose.md'), 'misc/other/loose')
  })

  test('folders of several locales share their routes', () => {
    const { routes } = readDocset(path.join(fixtures, 'docset-locales'))
    assert.equal(routes.get('ja-jp/a.md'), 'a')
    assert.equal(routes.get('de-de/a.md'), 'a')
  })

  test('two files with one route: the first has it, the second is reported', (context) => {
    const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-routes-'))
    context.after(() => rmSync(root, { recursive: true }))
    for (const name of ['Setup.md', 'setup.md']) writeFileSync(path.join(root, name), '# Setup')
    const reports: VFile[] = []
    const { routes } = readDocset(root, { report: (file) => reports.push(file) })
    assert.deepEqual([...routes], [['Setup.md', 'Setup']])
    assert.equal(reports.length, 1)
    assert.equal(reports[0]!.path, 'setup.md')
    assert.match(reports[0]!.messages[0]!.reason, /`\/setup\/`, which `Setup\.md` has/)
  })

  test('the reference docset', { skip: !existsSync(reference) && 'no ../shared/docset' }, () => {
    const { bases, routes, redirects } = readDocset(reference)
    assert.equal(bases.get('Teams'), 'microsoftteams')
    assert.equal(bases.get('Skype'), 'skypeforbusiness')
    assert.equal(bases.get('Lync'), 'lyncserver')
    assert.equal(routes.size, 2809)
    assert.equal(redirects.length, 2481)
    assert.equal(
      routes.get(
        'Skype/SfbOnline/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins.md',
      ),
      'skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins',
    )
  })
})

test('a file whose name means something else in an address is left out, with a message', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-names-'))
  try {
    for (const name of ['100%.md', 'c#.md', 'plain name, (ok) & fine.md', '案内.md'])
      writeFileSync(path.join(root, name), 'text')
    const reasons: string[] = []
    const { routes } = readDocset(root, {
      report: ({ messages }) => reasons.push(...messages.map(({ reason }) => reason)),
    })
    assert.deepEqual([...routes.values()], ['plain name, (ok) & fine', '案内'])
    assert.equal(reasons.length, 2)
    assert.match(reasons[0]!, /U\+0025: the page is left out/)
  } finally {
    rmSync(root, { recursive: true })
  }
})
