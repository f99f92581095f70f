import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import type { VFile } from 'vfile'
import { listDocuments } from '../../../src/docset/contents/list.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures')
const reference = path.join(import.meta.dirname, '../../../../shared/docset')

suite('listDocuments', () => {
  test('a folder without configuration: every Markdown file, includes as fragments', () => {
    const documents = listDocuments(path.join(fixtures, 'docset-plain'))
    assert.deepEqual(
      documents.map((document) => [document.path, document.kind]),
      [
        ['guide/A.md', 'page'],
        ['guide/b.md', 'page'],
        ['guide/includes/note.md', 'fragment'],
        ['index.md', 'page'],
      ],
    )
  })

  test('docfx.json decides what is published, and where', () => {
    const documents = listDocuments(path.join(fixtures, 'docset-docfx'))
    assert.deepEqual(
      documents.map((document) => [document.path, document.kind, document.published]),
      [
        ['loose.md', 'page', 'loose.md'],
        ['product/Online/Deep/Page.MD', 'page', 'Deep/Page.MD'],
        ['product/Online/Includes/note.md', 'fragment', 'Online/Includes/note.md'],
        ['product/Online/obsolete/old.md', 'fragment', 'Online/obsolete/old.md'],
        ['product/Online/start.md', 'page', 'start.md'],
        ['product/drafts/idea.md', 'fragment', 'drafts/idea.md'],
        ['product/server/start.md', 'page', 'classic/start.md'],
      ],
    )
    assert.equal(documents[0]!.docset, '')
    assert.equal(documents[1]!.docset, 'product')
  })

  test('one folder per locale: the folder is no part of the published path', () => {
    const documents = listDocuments(path.join(fixtures, 'docset-locales'))
    assert.deepEqual(
      documents.map((document) => [document.locale, document.published]),
      [
        ['de-de', 'a.md'],
        ['ja-jp', 'a.md'],
        ['ja-jp', 'deep/b.md'],
      ],
    )
  })

  test('configuration adds and removes documents', () => {
    const documents = listDocuments(path.join(fixtures, 'docset-plain'), {
      include: ['README.md', 'guide/includes/*.md'],
      exclude: ['guide/?.md'],
    })
    assert.deepEqual(
      documents.map((document) => [document.path, document.kind]),
      [
        ['README.md', 'page'],
        ['guide/includes/note.md', 'page'],
        ['index.md', 'page'],
      ],
    )
  })

  test('links never lead out of the folder', (context) => {
    const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-list-'))
    context.after(() => rmSync(root, { recursive: true }))
    mkdirSync(path.join(root, 'docs'))
    writeFileSync(path.join(root, 'secret.md'), '# Outside')
    writeFileSync(path.join(root, 'docs/real.md'), '# Inside')
    symlinkSync('../secret.md', path.join(root, 'docs/stolen.md'))
    symlinkSync('..', path.join(root, 'docs/up'))
    symlinkSync('.', path.join(root, 'docs/cycle'))
    symlinkSync('real.md', path.join(root, 'docs/alias.md'))
    symlinkSync('nowhere.md', path.join(root, 'docs/dangling.md'))
    const documents = listDocuments(path.join(root, 'docs'))
    assert.deepEqual(
      documents.map((document) => document.path),
      ['alias.md', 'real.md'],
    )
  })

  test('a damaged docfx.json is reported with its place, and the folder still works', (context) => {
    const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-list-'))
    context.after(() => rmSync(root, { recursive: true }))
    writeFileSync(path.join(root, 'docfx.json'), '{\n  "build": oops\n}')
    writeFileSync(path.join(root, 'page.md'), '# Page')
    const reports: VFile[] = []
    const documents = listDocuments(root, { report: (file) => reports.push(file) })
    assert.deepEqual(
      documents.map((document) => document.kind),
      ['page'],
    )
    assert.equal(reports.length, 1)
    assert.equal(reports[0]!.path, 'docfx.json')
    assert.equal(reports[0]!.messages[0]!.line, 2)
    assert.match(reports[0]!.messages[0]!.reason, /Expected JSON/)
  })

  test('a folder that does not exist throws', () => {
    assert.throws(() => listDocuments(path.join(fixtures, 'no-such-folder')), { code: 'ENOENT' })
  })

  test('the reference docset', { skip: !existsSync(reference) && 'no ../shared/docset' }, () => {
    const documents = listDocuments(reference)
    assert.equal(documents.filter((document) => document.kind === 'page').length, 2809)
    assert.equal(documents.filter((document) => document.kind === 'fragment').length, 27)
  })
})
