/** Documents through exports, the quality report, merging, glossaries, memories and alignment. */
import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { alignDocument } from '../../../src/align/index.ts'
import { jsonReport } from '../../../src/l10n/quality/report-json.ts'
import { checkDocset } from '../../../src/l10n/quality/check-docset.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import type { Format } from '../../../src/l10n/exchange/format.ts'
import { toUnitDocset } from '../../../src/l10n/exchange/read-documents.ts'
import { readContent } from '../../../src/l10n/exchange/unit.ts'
import { readXliff } from '../../../src/l10n/exchange/read-xliff.ts'
import { tmx } from '../../../src/l10n/exchange/tmx.ts'
import { xliff12 } from '../../../src/l10n/exchange/xliff-1.ts'
import { xliff20, xliff21 } from '../../../src/l10n/exchange/xliff-2.ts'
import { Memory } from '../../../src/l10n/memory/memory.ts'
import { readTmx } from '../../../src/l10n/memory/read-tmx.ts'
import { mergeDocument } from '../../../src/l10n/merge/merge.ts'
import { readCsv } from '../../../src/l10n/terms/read-csv.ts'
import { readTbx } from '../../../src/l10n/terms/read-tbx.ts'
import { termRules } from '../../../src/l10n/terms/term-rules.ts'
import { MAX_XML_DEPTH } from '../../../src/sxs/limits.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { folderOf, open, sentence, times, type Shape, type Shapes } from './shape.ts'

const LOCALES = { source: 'en-US', target: 'ja-JP' }

const front = '---\nms.contentlocale: ja-JP\n---\n'

function write(text: string, format: Format): string {
  const document = {
    path: 'a.md',
    sourceLocale: LOCALES.source,
    targetLocale: LOCALES.target,
    translationType: '',
    hash: 'abc',
    ...readContent(front + text),
  }
  return format.head(LOCALES) + format.document(document, 1) + format.foot
}

const exporting =
  (format: Format, text: (n: number) => string): Shape =>
  (n) => {
    const written = text(n)
    return () => write(written, format)
  }

/** Exports, changes every target, merges. */
const merging =
  (format: Format, text: (n: number) => string): Shape =>
  (n) => {
    const written = text(n)
    const xliff = write(written, format).replaceAll('あ', 'い')
    return async () => {
      async function* chunks() {
        yield xliff
      }
      for await (const file of readXliff(chunks())) mergeDocument(front + written, file)
    }
  }

const quality =
  (text: (n: number) => string, checked = rules): Shape =>
  (n) => {
    const reader = open(folderOf({ 'a.md': `${front}${text(n)}\n` }))
    return () => [...jsonReport(checkDocset(toUnitDocset(reader), checked), checked)]
  }

const both = (n: number, write: (index: number) => string) =>
  sentence(1, times(n, write), times(n, write))

const kinds: Record<string, (n: number) => string> = {
  'code spans': (n) => both(n, (i) => `\`c${i}\` `),
  'equal code spans': (n) => both(n, () => '`c` '),
  links: (n) => both(n, (i) => `[あ](b${i}) `),
  'bold words': (n) => both(n, () => '**あ** '),
  'bold words without spaces': (n) => both(n, () => '**あ**い'),
  'marks left open': (n) => sentence(1, '**あ '.repeat(n), '[a '.repeat(n)),
  tags: (n) => both(n, () => '<b>あ<br/>'),
  pairs: (n) => times(n, (i) => `${sentence(i)}\n\n`),
}

/** Versions 2.0 and 2.1 write units alike; what TMX and 1.2 have of their own, two kinds show. */
const exports: Shapes = {
  'export: code spans in TMX': exporting(tmx, kinds['code spans']!),
  'export: pairs in TMX': exporting(tmx, kinds['pairs']!),
  'export: code spans in XLIFF 1.2': exporting(xliff12, kinds['code spans']!),
  'export: pairs in XLIFF 1.2': exporting(xliff12, kinds['pairs']!),
  'export: code spans in XLIFF 2.0': exporting(xliff20, kinds['code spans']!),
}

const each = (stage: string, shapeOf: (text: (n: number) => string) => Shape): Shapes =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, text]) => [`${stage}: ${kind} of XLIFF 2.1`, shapeOf(text)]),
  )

const terms = (n: number) =>
  readCsv(
    `source,target\n${times(n, (i) => `term${i % 50} x${i},語${i}\n`)}`,
    { source: 'en-us', target: 'ja-jp' },
    'g.csv',
  )

const qualities: Shapes = {
  'quality: sentences alike': quality((n) =>
    times(n, (i) => `${sentence(i, `文${i % 7}。`, 'Same sentence.')}\n\n`),
  ),
  'quality: names': quality((n) =>
    sentence(
      1,
      times(n, (i) => `設定 ${i} を Foo${i} に `),
      times(n, (i) => `Set ${i} to Foo${i} and `),
    ),
  ),
  'quality: long words': quality((n) => sentence(1, 'あ'.repeat(9 * n), 'a'.repeat(9 * n))),
  'quality: numbers': quality((n) =>
    sentence(
      1,
      times(n, (i) => `${i}.5 `),
      times(n, (i) => `${i},5 `),
    ),
  ),
  'quality: brackets': quality((n) => sentence(1, '（'.repeat(n), '(")'.repeat(n))),
  'quality: links': quality((n) =>
    sentence(
      1,
      times(n, (i) => `[あ](a${i}) `),
      times(n, (i) => `[A](b${i}) `),
    ),
  ),
  'quality: bold words': quality((n) =>
    sentence(
      1,
      times(n, (i) => `**あ${i}** `),
      times(n, (i) => `**A${i}** `),
    ),
  ),
  'quality: code': quality((n) =>
    sentence(
      1,
      times(n, (i) => `\`c${i}\` `),
      times(n, (i) => `\`d${i}\` `),
    ),
  ),
  'quality: terms': (n) =>
    quality(
      () => times(50, (i) => `${sentence(i, `語${i}`, `The term${i} x${i} is`)}\n\n`),
      termRules(terms(n)),
    )(n),
}

/** A glossary of `n` terms and a document of as many sentences. */
const glossary =
  (source: (index: number) => string, sentenceOf: (index: number) => string): Shape =>
  (n) => {
    const csv = `source,target\n${times(n, (i) => `${source(i)},語${i}\n`)}`
    const concepts = readCsv(csv, { source: 'en-us', target: 'ja-jp' }, 'g.csv')
    return quality(
      (m) => times(m, (i) => `${sentence(i, `文${i}`, sentenceOf(i))}\n\n`),
      termRules(concepts),
    )(n)
  }

const others: Shapes = {
  'glossary: terms that begin alike': glossary(
    (i) => `user account x${i}`,
    (i) => `Open the user account x${i} and its name.`,
  ),
  'glossary: terms that end alike': glossary(
    (i) => `x${i} account`,
    (i) => `Open the account x${i} of the account.`,
  ),
  'glossary: a term many times': glossary(
    (i) => `account${i}`,
    (i) => (i === 0 ? 'account0 '.repeat(3000) : `account${i}`),
  ),
  'glossary: terms in one sentence': (n) =>
    quality(
      () =>
        sentence(
          1,
          times(n, (i) => `語${i} `),
          times(n, (i) => `account x${i} `),
        ),
      termRules(
        readCsv(
          `source,target\n${times(n, (i) => `account x${i},語${i}\n`)}`,
          { source: 'en-us', target: 'ja-jp' },
          'g.csv',
        ),
      ),
    )(n),
  'glossary: lines of CSV': (n) => () => terms(n),
  'glossary: lines of one concept': (n) => () =>
    readCsv(
      `concept,source,target\n${times(n, (i) => `c,a${i},b${i}\n`)}`,
      { source: 'en-us', target: 'ja-jp' },
      'g.csv',
    ),
  'glossary: quotes of CSV': (n) => () =>
    readCsv(
      `source,target\n${'"a""b","c"\n'.repeat(n)}`,
      { source: 'en-us', target: 'ja-jp' },
      'g.csv',
    ),
  'glossary: concepts of TBX': (n) => () =>
    readTbx(
      `<tbx xml:lang="en">${times(n, (i) => `<conceptEntry id="c${i}"><langSec xml:lang="ja"><termSec><term>a</term></termSec></langSec></conceptEntry>`)}</tbx>`,
      'g.tbx',
    ),
  'glossary: nested TBX': (n) => () => {
    const nested = '<conceptEntry>'.repeat(n) + '</conceptEntry>'.repeat(n)
    const read = () => readTbx(`<tbx xml:lang="en">${nested}</tbx>`, 'g.tbx')
    if (n < MAX_XML_DEPTH) read()
    else assert.throws(read, /elements inside one another/)
  },
  'memory: entries': (n) => async () => {
    const memory = new Memory()
    const unit = (i: number) =>
      `<tu><tuv xml:lang="en"><seg>Save the file ${i}</seg></tuv><tuv xml:lang="ja"><seg>あ</seg></tuv></tu>`
    async function* chunks() {
      yield `<tmx><body>${times(n, unit)}</body></tmx>`
    }
    for await (const entry of readTmx(chunks(), { source: 'en', target: 'ja' })) memory.add(entry)
    for (let index = 0; index < 20; index++) memory.find(`Save the file ${index}x`)
  },
  'alignment: paragraphs': (n) => () =>
    alignDocument(
      {
        path: 'a.md',
        target: times(n, (i) => `段落 ${i}。\n\n`),
        source: times(n, (i) => `Paragraph ${i}.\n\n`),
      },
      { targetLocale: 'ja-jp', sourceLocale: 'en-us' },
    ),
  'alignment: equal headings': (n) => () =>
    alignDocument(
      { path: 'a.md', target: '## あ\n\n'.repeat(n), source: '## A\n\n'.repeat(n + 3) },
      { targetLocale: 'ja-jp', sourceLocale: 'en-us' },
    ),
  'alignment: sentences of a paragraph': (n) => () =>
    alignDocument(
      { path: 'a.md', target: 'あいう。'.repeat(n), source: 'Abc def. '.repeat(n) },
      { targetLocale: 'ja-jp', sourceLocale: 'en-us' },
    ),
  'checks: pairs without an original': (n) => {
    const value = times(n, (i) => `<span data-ttu-id="abcde-${i}">あ</span>\n\n`)
    return () => readDocument(new VFile({ path: 'a.md', value: front + value }))
  },
  'checks: directives left open': (n) => {
    const value = times(n, (i) => `:::row:::\n${sentence(i)}\n\n`)
    return () => readDocument(new VFile({ path: 'a.md', value: front + value }))
  },
}

export const exchangeShapes: Shapes = {
  ...exports,
  ...each('export', (text) => exporting(xliff21, text)),
  ...each('merge', (text) => merging(xliff21, text)),
  ...qualities,
  ...others,
}
