import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { readDocset } from '../../src/docset/docset.ts'
import { createResolver } from '../../src/docset/links/links.ts'
import { createAnchorFinder } from '../../src/docset/read/anchors.ts'
import { surveyDocuments } from '../../src/docset/read/survey.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { scan } from '../../src/sxs/pairs/scan.ts'

const fixtures = path.join(import.meta.dirname, '../fixtures')
const reference = path.join(import.meta.dirname, '../../../shared/docset')

suite('links of documents', () => {
  test('a faulty link is reported with its place, and its text stays', () => {
    const docset = readDocset(path.join(fixtures, 'docset-links'))
    const resolveLink = createResolver(docset, () => new Set())
    const value = '# Start\n\nSee [the **deep** part](sub/deep.md) and [nothing](none.txt).\n'
    const file = new VFile({ path: 'docs/start.md', value })
    const { html } = readDocument(file, { resolveLink })
    assert.match(
      html,
      /<a href="\/\{locale\}\/product\/sub\/Deep\/">the <strong>deep<\/strong> part<\/a>/,
    )
    assert.match(html, /and nothing\./)
    const faults = file.messages.filter((message) => message.ruleId === 'link:missing')
    assert.deepEqual(
      faults.map(({ line, column }) => [line, column]),
      [[3, 52]],
    )
  })
})

/**
 * Links as a reader of the target text meets them, counted over the reference docset. The figures
 * are those of its description: of the links with an anchor in another file 712 resolve and 4 do not.
 */
suite(
  'links of the reference docset',
  { skip: !existsSync(reference) && 'no ../shared/docset' },
  () => {
    const docset = readDocset(reference)
    const texts = new Map(
      docset.documents.map((file) => [
        file.path.toLowerCase(),
        readFileSync(file.absolute, 'utf8'),
      ]),
    )
    const survey = surveyDocuments(docset)
    const anchorsOf = createAnchorFinder(docset, survey)
    const resolve = createResolver(docset, (page) => new Set(anchorsOf(page)))
    const resolutions = docset.documents.flatMap(({ path: from }) => {
      const written = targetText(texts.get(from.toLowerCase())!)
      const hrefs = written.matchAll(/(?<!!)\[(?!!)[^\]]*\]\(\s*<?([^)\s>]+)/g)
      return Array.from(hrefs, ([all, href]) => ({ all, written: href!, ...resolve(href!, from) }))
    })
    const links = resolutions.filter(
      ({ all, written }) => !/^\[include/i.test(all) && !/^#tab\//.test(written),
    )

    test('every link to a document of the docset leads to a page', () => {
      const toFiles = links.filter(
        ({ written }) => /^[^/#:]+\.md$/i.test(written) || /^\.[^#:]*\.md$/i.test(written),
      )
      const faulty = toFiles.filter(({ message }) => message?.ruleId === 'link:missing')
      assert.ok(toFiles.length > 7600, `${toFiles.length} links`)
      assert.ok(faulty.length <= 50, `${faulty.length} faulty links`)
    })

    test('every link with an anchor is resolved or reported', () => {
      const toAnchors = links.filter(({ written }) => /^[^/:][^:]*\.md[^:]*#/i.test(written))
      const faulty = toAnchors.filter(({ message }) => message?.ruleId === 'link:anchor')
      assert.ok(toAnchors.length - faulty.length >= 710, `${toAnchors.length} links`)
      assert.ok(faulty.length <= 5, `${faulty.length} faulty links`)
      for (const { written, message } of faulty) assert.ok(message?.note, written)
    })

    test('nothing is silent: what leads nowhere says so', () => {
      for (const { href, written, message } of links) {
        if (href === undefined) assert.ok(message, written)
      }
    })
  },
)

function targetText(text: string): string {
  let target = ''
  let at = 0
  for (const pair of scan(text).pairs) {
    target += text.slice(at, pair.start) + pair.target
    at = pair.end
  }
  return target + text.slice(at)
}
