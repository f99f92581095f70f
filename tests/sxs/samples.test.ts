/**
 * Real documents beside the texts of one language that were published on the same day: what a reader
 * sees must be the same, and each document that is hard must show what it is hard for.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import type { Document } from '../../src/sxs/document.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { findCause, type Cause } from './differences.ts'
import { visibleLines, type View } from './visible-text.ts'

const root = path.join(import.meta.dirname, '../../../shared/samples')

interface Sample {
  name: string
  folder: string
  document: Document
  file: VFile
}

const kinds = existsSync(root) ? ['typical', 'hard'] : []
const samples: Sample[] = kinds.flatMap((kind) =>
  readdirSync(path.join(root, kind)).map((name) => {
    const folder = path.join(root, kind, name)
    return { name, folder, ...read(folder, 'sxs.md', 'ja-jp') }
  }),
)

function read(folder: string, name: string, targetLocale: string) {
  const file = new VFile({ path: name, value: readFileSync(path.join(folder, name), 'utf8') })
  return { document: readDocument(file, { targetLocale }), file }
}

/** Differences that remain, by document, each with its reason. */
const KNOWN: Record<string, Cause> = {
  // Empty `<span>`s stand inside an address, with a space that the English text does not have.
  '11-sfb-ja-dns source': 'white space',
  // Sentences that Markdown takes for code: the texts of one language show their links as written.
  '28-sfb-ja-modify-the-configuration-of-an-existing-cloud-connector-depl target': 'markup',
  '28-sfb-ja-modify-the-configuration-of-an-existing-cloud-connector-depl source': 'markup',
  // The source half writes emphasis as `_ … _*`, which is none.
  '31-sfb-ja-deploy-and-configure-mobility source': 'markup',
  // The halves have a space where the English text has none: `On the**Summary** page`.
  '33-sfb-ja-deploy-edge-servers source': 'white space',
  // A line break inside a sentence ends the table's row in the Japanese text; a pair is one line.
  '34-sfb-ja18-dimensions-and-measures-available-in-call-quality-dashboard target': 'markup',
  // The source half writes two runs of emphasis as `_ and the _`.
  '38-sfb-ja-azure-monitor-deploy source': 'markup',
}

suite('samples', { skip: samples.length === 0 && 'no ../shared/samples' }, () => {
  for (const { name, folder, document } of samples) {
    test(`${name} reads as the texts of one language do`, () => {
      for (const [view, text] of [
        ['target', 'live.md'],
        ['source', 'en.md'],
      ] as const) {
        if (!existsSync(path.join(folder, text))) continue
        const truth = read(folder, text, view === 'target' ? 'ja-jp' : 'en-us').document
        const cause = findCause(lines(truth, view), lines(document, view))
        assert.equal(cause, KNOWN[`${name} ${view}`] ?? 'none', view)
      }
    })
    test(`${name} shows no markup of the format`, () => {
      for (const view of ['target', 'source'] as const) {
        const text = lines(document, view).join('\n')
        for (const leak of ['data-ttu', 'data-stu', 'sxs-lookup', '<x-', ':::no-loc']) {
          assert.ok(!text.includes(leak), `${leak} in the ${view}`)
        }
      }
    })
  }
})

function lines({ html }: Document, view: View): string[] {
  return visibleLines(html, view)
}

/** One assertion for each document of `samples/hard`: the reason it is there for. */
const REASONS: Record<string, (sample: Sample & { text: (view: View) => string }) => void> = {
  '01': ({ file, document: { html, segments } }) => {
    assert.equal(count(file, 'damaged-wrapper'), 8)
    assert.equal(segments.length, 43)
    assert.ok(!html.includes('&quot;ライブ'), 'the title of an image is no longer cut')
  },
  '08': ({ file, text }) => {
    assert.equal(count(file, 'unbalanced-span'), 23)
    assert.ok(!text('target').includes('<span'))
  },
  '10': ({ file, text, document: { html, segments } }) => {
    assert.equal(count(file, 'unbalanced-span'), 2)
    const balanced = segments.filter(({ source }) => /^<span>.*<\/span>$/.test(source))
    assert.equal(balanced.length, 3)
    assert.match(text('source'), /https:\/\/<cqdv3>\/spd\/#\/Dashboard\/<reportid>\/00\//)
    assert.ok(!html.includes('[!div'))
  },
  '11': ({ text }) => assert.match(text('source'), /ServerRole\.contoso\.com 10\.10\.10\.0/),
  '15': ({ document: { html } }) => {
    assert.equal(html.match(/class="tab-panel"/g)?.length, 6)
    assert.equal(html.match(/<table[\s>]/g)?.length, 7)
    assert.ok(!html.includes('<iframe') && !html.includes('[!VIDEO'))
  },
  '19': ({ text, document: { html, headings } }) => {
    assert.equal(headings[0]?.depth, 1, 'a heading underlined with `=`')
    assert.equal(headings.filter(({ depth }) => depth === 2).length, 9, 'eight of them with `-`')
    assert.equal(text('target').match(/☐/g)?.length, 236)
    assert.ok(!html.includes('<input'))
    assert.ok(!text('source').includes('&nbsp;'))
  },
  '24': ({ text, document: { html } }) => {
    assert.match(text('target'), /<!--/)
    assert.ok(html.indexOf('PatientMoved') > html.indexOf('&#x3C;!--'), 'the rows behind it stay')
  },
  '26': ({ file, document: { html } }) => {
    assert.equal(count(file, 'table-cells'), 1)
    assert.match(html, /<th scope="col"/)
  },
  '28': ({ document: { html, anchors, segments } }) => {
    assert.ok(!/<pre>(?:(?!<\/pre>)[^])*data-s=/.test(html), 'sentences do not stand in code')
    assert.ok(segments.every(({ block }) => block !== 'pre'))
    assert.ok(
      anchors.some((anchor) => /^BKMK_/.test(anchor)),
      'anchors keep their letter case',
    )
  },
  '31': ({ text }) => assert.match(text('source'), /_ as the path to be published/),
  '33': ({ text, document: { segments } }) => {
    assert.equal(segments.length, 406)
    const bold = (half: string) => half.split('**').length
    assert.equal(segments.filter(({ source, target }) => bold(source) !== bold(target)).length, 32)
    for (const view of ['target', 'source'] as const) assert.ok(!text(view).includes('&nbsp;'))
    assert.ok(!text('source').includes('**'))
  },
  '34': ({ text, document: { segments } }) => {
    const stray = text('target').match(/\*\*/g)?.length ?? 0
    assert.ok(stray <= 98, `${stray} stray markers`)
    assert.ok(segments.some(({ id }) => /-p\d/.test(id)))
  },
  '35': ({ document: { anchors } }) => {
    for (const anchor of ['top', 'toc323194094', 'update-user-settings'])
      assert.ok(anchors.includes(anchor), anchor)
  },
  '36': ({ document: { html } }) => {
    assert.equal(html.match(/<a href="[^"]*"><img [^>]*alt="[^"]+"[^>]*><\/a>/g)?.length, 52)
  },
  '38': ({ text, document: { title, html } }) => {
    assert.match(html, /alt="[^"]*" title="[^"]*Log Analytics/)
    assert.ok(!/(?:title|alt)="[^"]*(?:no-loc|quot)/.test(html))
    for (const view of ['target', 'source'] as const) assert.ok(!text(view).includes('no-loc'))
    assert.ok(!`${title.target}${title.source}`.includes('no-loc'))
    assert.match(text('source'), /Microsoft Monitoring/)
  },
}

suite('hard samples', { skip: samples.length === 0 && 'no ../shared/samples' }, () => {
  for (const sample of samples.filter(
    ({ folder }) => path.basename(path.dirname(folder)) === 'hard',
  )) {
    const about = readFileSync(path.join(sample.folder, 'about.json'), 'utf8')
    test(`${sample.name}: ${(JSON.parse(about) as { why: string }).why}`, () => {
      const reason = REASONS[sample.name.slice(0, 2)]
      assert.ok(reason, 'no assertion for this document')
      reason({ ...sample, text: (view) => lines(sample.document, view).join('\n') })
      assert.equal(count(sample.file, 'segment-lost'), 0)
    })
  }
})

function count({ messages }: VFile, rule: string): number {
  return messages.filter(({ ruleId }) => ruleId === rule).length
}
