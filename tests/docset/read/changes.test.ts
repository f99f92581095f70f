import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { readDocset } from '../../../src/docset/docset.ts'
import { createReader, type Reader } from '../../../src/docset/read/reader.ts'

describe('a file that changes between the survey and its reading', () => {
  let folder: string
  let reader: Reader
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-changes-'))
    mkdirSync(path.join(folder, 'includes'))
    write('page.md', '# Page\n\n[!INCLUDE [note](includes/note.md)]\n')
    write('other.md', '# Other\n')
    write('includes/note.md', 'Note of before.\n')
    reader = createReader(readDocset(folder))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const read = (name: string) => {
    const { document, file, isChanged } = reader.read(name)
    const reasons = file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
    return { html: document?.html, isChanged, reasons }
  }

  test('is told where it is the document; what is found is shown', () => {
    write('page.md', '# Later\n')
    const { html, isChanged, reasons } = read('page.md')
    assert.match(html!, />Later</)
    assert.equal(isChanged, true)
    assert.match(reasons.join('\n'), /^changed: Expected `page\.md` as it was when reading began/m)
  })

  test('is told where the document includes it', () => {
    write('includes/note.md', 'Note of later.\n')
    const { html, isChanged, reasons } = read('page.md')
    assert.match(html!, /Note of later/)
    assert.equal(isChanged, true)
    assert.match(reasons.join('\n'), /^changed: Expected `includes\/note\.md`/m)
  })

  test('is told where the included file is gone', () => {
    rmSync(path.join(folder, 'includes/note.md'))
    const { isChanged, reasons } = read('page.md')
    assert.equal(isChanged, true)
    assert.match(reasons.join('\n'), /^changed: Expected `includes\/note\.md`/m)
  })

  test('leaves the document out where it is gone', () => {
    rmSync(path.join(folder, 'page.md'))
    const { html, reasons } = read('page.md')
    assert.equal(html, undefined)
    assert.match(reasons.join('\n'), /^unreadable: .* no such file/m)
  })

  test('is no matter of other documents, nor is one that did not change', () => {
    write('page.md', '# Later\n')
    assert.deepEqual([read('other.md').isChanged, read('other.md').reasons.length], [false, 1])
  })
})
