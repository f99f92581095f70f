/**
 * Twins of the reference docset beside its texts of one language, both read by a Markdown parser: every
 * 25th document, all with `TRUTH=docset` (a minute). The differences that remain, and no others, are listed
 * with their causes in `twin-differences.ts`.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { markdownToHtml } from 'satteri'
import { readDocset } from '../../../src/docset/docset.ts'
import { createResolver } from '../../../src/docset/links/links.ts'
import { createImageResolver } from '../../../src/docset/links/media.ts'
import { createIncludeReader } from '../../../src/docset/read/includes.ts'
import type { Side } from '../../../src/sxs/document.ts'
import type { ReadInclude } from '../../../src/sxs/markdown/learn/open-include.ts'
import { skipFrontMatter } from '../../../src/sxs/pairs/front-matter.ts'
import { fillAddresses } from '../../../src/sxs/twin/addresses.ts'
import { readTwins } from '../../../src/sxs/twin/twin.ts'
import { findCause } from '../differences.ts'
import { visibleLines } from '../visible-text.ts'
import { TWIN_DIFFERENCES } from './twin-differences.ts'

const shared = path.join(import.meta.dirname, '../../../../shared')
const root = path.join(shared, 'docset')
const skip = !existsSync(path.join(shared, 'truth')) && 'no ../shared/truth'
const STEP = process.env['TRUTH'] === 'docset' ? 1 : 25

const TRUTHS = [
  { side: 'target', archive: 'live.ja.tar.gz' },
  { side: 'source', archive: 'source.en.tar.gz' },
] as const

test('a twin reads as the text of its language does', { skip }, () => {
  const docset = readDocset(root)
  const names = docset.documents.map((file) => file.path).filter((_, index) => index % STEP === 0)
  const readInclude = createIncludeReader(docset.publication)
  const resolvers = {
    resolveLink: createResolver(docset, () => undefined),
    resolveImage: createImageResolver(docset.publication),
  }
  const twin = (name: string, text: string, side: Side, read: ReadInclude) =>
    fillAddresses(
      readTwins(name, text, { ...resolvers, readInclude: read })[side],
      (address) => address,
    )
  const found: string[] = []
  const compared = new Set<string>()
  for (const { side, archive } of TRUTHS) {
    withArchive(archive, (folder) => {
      const readTruth = withFilesOf(folder, readInclude)
      for (const name of names) {
        if (!existsSync(path.join(folder, name))) continue
        compared.add(`${name} ${side}`)
        const text = readFileSync(path.join(folder, name), 'utf8')
        // A text without directives is compared as it is; others have theirs put in too.
        const truth = /\[!(?:include|video)|:::/i.test(text)
          ? twin(name, text, side, readTruth)
          : text.slice(skipFrontMatter(text))
        const own = twin(name, readFileSync(path.join(root, name), 'utf8'), side, readInclude)
        const cause = findCause(linesOf(truth), linesOf(own))
        if (cause !== 'none') found.push(`${name} ${side}: ${cause}`)
      }
    })
  }
  const listed = TWIN_DIFFERENCES.flatMap(({ kind, texts }) =>
    texts.filter((text) => compared.has(text)).map((text) => `${text}: ${kind}`),
  )
  assert.deepEqual(found.sort(), listed.sort())
  assert.ok(compared.size > 5500 / STEP, `${compared.size} texts`)
})

function withArchive(archive: string, use: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'twins-'))
  try {
    execFileSync('tar', ['-xzf', path.join(shared, 'truth', archive), '-C', folder])
    use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Included files in one language; those that the archive lacks are the docset's. */
function withFilesOf(folder: string, readInclude: ReadInclude): ReadInclude {
  return (written, from) => {
    const file = readInclude(written, from)
    const own = file && 'path' in file && path.join(folder, file.path)
    return own && existsSync(own) ? { ...file, text: readFileSync(own, 'utf8') } : file
  }
}

function linesOf(markdown: string): string[] {
  const features = { gfm: { footnotes: false }, frontmatter: false } as const
  return visibleLines(markdownToHtml(markdown, { features }).html, 'target')
}
