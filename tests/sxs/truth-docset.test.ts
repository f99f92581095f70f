/**
 * Every document of the reference docset beside its texts of one language. It takes minutes:
 * `TRUTH=docset node --test tests/sxs/truth-docset.test.ts`. The differences that remain, and no others,
 * are listed with their causes in `docset-differences.ts`.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { createIncludeReader } from '../../src/docset/read/includes.ts'
import { readDocset } from '../../src/docset/docset.ts'
import type { ReadInclude } from '../../src/sxs/markdown/learn/open-include.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { findCause } from './differences.ts'
import { DIFFERENCES } from './docset-differences.ts'
import { visibleLines, type View } from './visible-text.ts'

const shared = path.join(import.meta.dirname, '../../../shared')
const skip = !existsSync(path.join(shared, 'truth'))
  ? 'no ../shared/truth'
  : process.env['TRUTH'] !== 'docset' && 'takes minutes: set TRUTH=docset'

const TRUTHS = [
  { view: 'target', archive: 'live.ja.tar.gz', locale: 'ja-jp' },
  { view: 'source', archive: 'source.en.tar.gz', locale: 'en-us' },
] as const

test('97 % of the documents read as their texts of one language do', { skip }, () => {
  const root = path.join(shared, 'docset')
  const docset = readDocset(root)
  const readInclude = createIncludeReader(docset.publication)
  const found: string[] = []
  const different = new Set<string>()
  let compared = 0
  for (const { view, archive, locale } of TRUTHS) {
    const folder = mkdtempSync(path.join(tmpdir(), 'truth-'))
    try {
      execFileSync('tar', ['-xzf', path.join(shared, 'truth', archive), '-C', folder])
      // The archive of English texts has no included files: those of the docset stand in.
      const readTruth: ReadInclude = (written, from) => {
        const file = readInclude(written, from)
        const own = file && 'path' in file && path.join(folder, file.path)
        return own && existsSync(own) ? { ...file, text: readFileSync(own, 'utf8') } : file
      }
      for (const { path: name } of docset.documents) {
        if (!existsSync(path.join(folder, name))) continue
        compared++
        const truth = linesOf(folder, name, view, locale, readTruth)
        const cause = findCause(truth, linesOf(root, name, view, 'ja-jp', readInclude))
        if (cause === 'none') continue
        found.push(`${name} ${view}: ${cause}`)
        different.add(name)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const listed = DIFFERENCES.flatMap(({ kind, texts }) => texts.map((text) => `${text}: ${kind}`))
  assert.deepEqual(found.sort(), listed.sort())
  assert.ok(compared > 5500, `${compared} texts`)
  assert.ok(different.size <= docset.documents.length * 0.03, `${different.size} documents differ`)
})

function linesOf(
  root: string,
  name: string,
  view: View,
  targetLocale: string,
  readInclude: ReadInclude,
): string[] {
  const file = new VFile({ path: name, value: readFileSync(path.join(root, name), 'utf8') })
  return visibleLines(readDocument(file, { targetLocale, readInclude }).html, view)
}
