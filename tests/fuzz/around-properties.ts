/** What holds for the files around documents: trees, corrected translations, glossaries, configuration. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { alignDocument, weave } from '../../src/align/index.ts'
import { checkConfig } from '../../src/config/check-config.ts'
import { readDocfx } from '../../src/docset/config/docfx.ts'
import { readPublishConfig } from '../../src/docset/config/publish-config.ts'
import { readToc } from '../../src/docset/contents/toc.ts'
import { toUnitDocument } from '../../src/l10n/exchange/read-documents.ts'
import { readXliff } from '../../src/l10n/exchange/read-xliff.ts'
import { xliff12 } from '../../src/l10n/exchange/xliff-1.ts'
import { xliff20, xliff21 } from '../../src/l10n/exchange/xliff-2.ts'
import { mergeDocument } from '../../src/l10n/merge/merge.ts'
import { checkDocument, startRules } from '../../src/l10n/quality/check-document.ts'
import { subjectDocument } from '../../src/l10n/quality/subject.ts'
import { createFindTerm } from '../../src/l10n/terms/find-terms.ts'
import { readCsv } from '../../src/l10n/terms/read-csv.ts'
import { readTbx } from '../../src/l10n/terms/read-tbx.ts'
import { TermIndex } from '../../src/l10n/terms/term-index.ts'
import { termRules } from '../../src/l10n/terms/term-rules.ts'
import { readFrontMatter } from '../../src/sxs/pairs/front-matter.ts'
import { scan } from '../../src/sxs/pairs/scan.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { assertHarmless } from './harmless.ts'
import type { Property } from './property.ts'
import { anyText, damage, half } from './texts.ts'

const LOCALES = { source: 'en-US', target: 'ja-JP' }

/** A sound text with up to four damages. */
function damagedFrom(...texts: string[]): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(damage, { maxLength: 4 }))
    .map(([text, damages]) => damages.reduce((result, spoil) => spoil(result), text))
}

/** What may be thrown is a message for people: one line. */
function unlessRefused<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    assertMessage(error)
    return undefined
  }
}

function assertMessage(error: unknown): void {
  const { name, message } = error as Error
  const isOwn = /^(?:Failure|UsageError|Error)$/.test(name)
  if (!isOwn || /[\r\n]/.test(message.trim()) || message.length > 2000) throw error
}

const aligning = fc.property(
  anyText,
  anyText,
  fc.constantFrom('markdown', 'mdx'),
  (target, source, dialect) => {
    const path = dialect === 'mdx' ? 'a.mdx' : 'a.md'
    const alignment = alignDocument({ path, target, source }, {
      dialect,
      targetLocale: 'ja-jp',
      sourceLocale: 'en-us',
    } as Parameters<typeof alignDocument>[1])
    const { text } = weave(alignment, target, source)
    for (const { target: own } of scan(target).pairs.slice(0, 3))
      if (/^[\p{L} ]{8,}$/u.test(own)) assert.ok(text.includes(own), 'a word of the target is lost')
    const { html } = readDocument(new VFile({ path: 'a.md', value: text }))
    assertHarmless(fromHtml(html, { fragment: true }))
  },
)

const formats = [xliff12, xliff20, xliff21]

const correcting = fc.asyncProperty(
  anyText,
  fc.constantFrom(...formats),
  fc.array(damage, { minLength: 1, maxLength: 3 }),
  async (text, format, damages) => {
    const document = toUnitDocument('a.md', text, LOCALES)
    const xliff = format.head(LOCALES) + format.document(document, 1) + format.foot
    const spoilt = damages.reduce((result, spoil) => spoil(result), xliff)
    async function* chunks() {
      yield spoilt
    }
    try {
      for await (const file of readXliff(chunks())) {
        for (const isPartial of [false, true]) {
          const merged = mergeDocument(text, file, isPartial)
          const [before, after] = [scan(text).pairs, scan(merged.text).pairs]
          assert.deepEqual(
            after.map(({ id, source }) => [id, source]),
            before.map(({ id, source }) => [id, source]),
          )
          for (const { line, reason } of [...merged.refusals, ...merged.warnings])
            assert.ok(line > 0 && reason)
        }
      }
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error
      assertMessage(error)
    }
  },
)

const CSV =
  'concept,source,target,status,case,note\nc,user account,ユーザー アカウント,preferred,,"a ""b"""\nc,user account,ユーザ,forbidden,yes,\n,Wi-Fi,無線,admitted,,\n'
const TBX =
  '<?xml version="1.0"?><tbx type="TBX-Basic" xml:lang="en"><text><body><conceptEntry id="c"><langSec xml:lang="en"><termSec><term>lamp</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec><langSec xml:lang="ja"><termSec><term>灯</term></termSec></langSec></conceptEntry></body></text></tbx>'

const glossaries = fc.property(fc.oneof(damagedFrom(CSV, TBX), half), anyText, (glossary, text) => {
  const concepts =
    unlessRefused(() =>
      glossary.trimStart().startsWith('<')
        ? readTbx(glossary, 'g.tbx')
        : readCsv(glossary, { source: 'en-us', target: 'ja-jp' }, 'g.csv'),
    ) ?? []
  const document = subjectDocument(toUnitDocument('a.md', text, LOCALES))
  for (const { rule } of checkDocument(document, startRules(termRules(concepts))))
    assert.match(rule, /^(?:missing|forbidden)-term$/)
})

const LANGUAGES = ['en', 'de', 'fr', 'ru', 'ar', 'ja', 'zh', 'nl']
const word = fc.oneof(
  fc.constantFrom(
    'user',
    'Kanal',
    'über',
    'サーバー',
    '開ける',
    '削除する',
    'حسابة',
    'policy',
    'a',
    '-',
    ' ',
    '・',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
)
const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ').trim())

const finding = fc.property(
  term,
  half,
  half,
  fc.constantFrom(...LANGUAGES),
  (text, a, b, language) => {
    if (text === '') return
    const index = new TermIndex<string>(language)
    index.add(text, text)
    const sentence = `${a} ${text} ${b}`
    const isThere = createFindTerm({ text, isExact: true }, language)(sentence).length > 0
    assert.ok(!isThere || index.candidates(sentence).has(text), 'the index does not know the term')
  },
)

const DOCFX =
  '{"build":{"content":[{"files":["**/*.md"],"exclude":["x/**"],"src":"a","dest":"b"}],"globalMetadata":{"breadcrumb_path":"/a/b/toc.json"}}}'
const PUBLISH =
  '{"docsets_to_publish":[{"docset_name":"a","build_source_folder":"a","locale":"ja-jp"}],"redirection_files":["x.json"],"dependent_repositories":[{"path_to_root":"_themes","url":"https://github.com/a/b"}]}'
const TOC =
  '- name: A\n  href: a.md\n  items:\n  - name: B\n    href: b.md\n- &x\n  name: C\n- *x\n'
const CONFIG =
  '{"source":"docs","docsets":{"docs":{"name":{"ja":"題","en":"T"},"sourceLocale":"en-us","synonyms":[["a","b"]]}}}'

const configurations = fc.property(
  fc.constantFrom(
    'docfx.json',
    '.openpublishing.publish.config.json',
    'toc.yml',
    'TOC.md',
    'front',
    'own',
  ),
  fc.array(damage, { maxLength: 5 }),
  (name, damages) => {
    const sound = { 'docfx.json': DOCFX, 'toc.yml': TOC, own: CONFIG, front: `---\n${TOC}---\n` }
    const text = damages.reduce(
      (result, spoil) => spoil(result),
      (sound as Record<string, string>)[name] ?? PUBLISH,
    )
    const file = new VFile({ path: name, value: text })
    if (name === 'docfx.json') readDocfx(file)
    else if (name === 'front') readFrontMatter(text, file)
    else if (name === 'own') unlessRefused(() => checkConfig(toJson(text), 'taiyaku.config.json'))
    else if (/^toc/i.test(name)) assert.ok(Array.isArray(readToc(file)))
    else readPublishConfig(file, ['a/b.md'])
    for (const { line, reason } of file.messages) assert.ok(line! > 0 && reason)
  },
)

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const aroundProperties: Property[] = [
  { name: 'alignment: two texts whatever become a harmless one', share: 0.05, property: aligning },
  { name: 'merge: a damaged XLIFF changes targets alone', share: 0.1, property: correcting },
  { name: 'glossary: read, or refused in one line', share: 0.05, property: glossaries },
  { name: 'glossary: the index knows every term of a text', share: 0.05, property: finding },
  { name: 'configuration: read, or reported with its line', share: 0.05, property: configurations },
]
