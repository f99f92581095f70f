/** What holds for every text whatever. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml as serialize } from 'hast-util-to-html'
import { VFile } from 'vfile'
import { mergeDocument } from '../../src/l10n/merge/merge.ts'
import { readXliff } from '../../src/l10n/exchange/read-xliff.ts'
import { toUnitDocument } from '../../src/l10n/exchange/read-documents.ts'
import { xliff12 } from '../../src/l10n/exchange/xliff-1.ts'
import { xliff20, xliff21 } from '../../src/l10n/exchange/xliff-2.ts'
import { fold } from '../../src/search/words/fold.ts'
import { parseQuery, phraseWords, termWords } from '../../src/search/query/query.ts'
import { renderHalf } from '../../src/sxs/markdown/half.ts'
import type { ReadInclude } from '../../src/sxs/markdown/learn/open-include.ts'
import { NONCE } from '../../src/sxs/markdown/own-elements.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import type { ResolveLink } from '../../src/sxs/rehype/rehype-links.ts'
import { fillAddresses } from '../../src/sxs/twin/addresses.ts'
import { scan, type Pair, type Stray } from '../../src/sxs/pairs/scan.ts'
import { toSkeleton, TOKEN_TEXT } from '../../src/sxs/markdown/skeleton.ts'
import { repairTables } from '../../src/sxs/markdown/tables.ts'
import { assertHarmless } from './harmless.ts'
import { pair } from '../sxs/pairs.ts'
import { aroundProperties } from './around-properties.ts'
import type { Property } from './property.ts'
import { anyText, half } from './texts.ts'

/** Letters and digits that nothing else in a text looks like, so that it can be found again. */
const WITNESS = 'Zq7Witness7qZ'

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const scanning = fc.property(anyText, (text) => {
  const { pairs, strays } = scan(text)
  let at = 0
  let rebuilt = ''
  for (const cut of [...pairs, ...strays].sort((a, b) => a.start - b.start)) {
    assert.ok(at <= cut.start && cut.start < cut.end, 'cuts overlap')
    rebuilt += text.slice(at, cut.start) + rebuild(text, cut)
    at = cut.end
  }
  assert.equal(rebuilt + text.slice(at), text)
})

function rebuild(text: string, cut: Pair | Stray): string {
  if (!('target' in cut)) return text.slice(cut.start, cut.end)
  const between = text.slice(cut.targetEnd, cut.sourceStart)
  return (
    text.slice(cut.start, cut.targetStart) +
    cut.target +
    between +
    cut.source +
    text.slice(cut.sourceEnd, cut.end)
  )
}

const skeletons = fc.property(anyText, (text) => {
  const found = scan(text)
  const skeleton = toSkeleton(text, found, 0).text
  const tokens = Array.from(skeleton.matchAll(TOKEN_TEXT), ([, index]) => Number(index))
  assert.deepEqual(tokens, [...found.pairs.keys()])
})

const tables = fc.property(anyText, (text) => {
  const before = text.split('\n')
  const after = repairTables(text, new VFile({ path: 'a.md' }), (line) => line).split('\n')
  assert.equal(after.length, before.length)
  // A row that is broken over lines becomes one, in the place of the first.
  assert.equal(letters(after.join('\n')), letters(text))
})

/** A text without what repairing adds or takes: pipes, delimiters, backslashes before pipes, space. */
function letters(text: string): string {
  return text.replace(/[\s|\\:-]/g, '')
}

/** Everything a reader, or a reader's software, may come to see. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const own = node.type === 'element' ? Object.values(node.properties).join(' ') : ''
  return own + node.children.map((child) => shown(child as Nodes)).join('')
}

/** A word in the middle of a half, but not of a tag, a comment or an entity, where it is no text. */
const witnessed = fc
  .tuple(half, half)
  .filter(([before, after]) => !/<|&#?\w*$/.test(before) && !/^[^<]*>/.test(after))
  .map(([before, after]) => `${before} ${WITNESS} ${after}`)

const halves = fc.property(witnessed, fc.constantFrom('markdown', 'html'), (text, mode) => {
  const rendered = renderHalf(text, mode)
  if (!rendered) return
  assert.ok(shown({ type: 'root', children: rendered }).includes(WITNESS), 'the word is lost')
})

/** A file of several blocks, and one that includes it. */
const included: Record<string, string> = {
  'b.md': `x\n\n- ${pair(901, '含', 'in', 'bbbbb')}\n\n> y <b>z`,
  'c.md': `[!INCLUDE [b](b.md)] ${pair(902, '包', 'wrapped', 'ccccc')}`,
}

const readInclude: ReadInclude = (src) => {
  const text = included[src]
  return text === undefined ? undefined : { path: src, text }
}

const resolveLink: ResolveLink = (href) => (/^\w/.test(href) ? { href } : {})

const documents = fc.property(anyText, place, fc.boolean(), (text, where, inTarget) => {
  const { pairs } = scan(text)
  const hit = pairs[Math.floor(where * pairs.length)]
  const start = hit && (inTarget ? hit.targetStart : hit.sourceStart)
  const spoken =
    start === undefined ? text : `${text.slice(0, start)}${WITNESS} ${text.slice(start)}`
  const file = new VFile({ path: 'a/b.md', value: spoken })
  const document = readDocument(file, { readInclude, resolveLink, markdown: true })
  const twins = Object.values(document.markdown!).map((twin) => fillAddresses(twin, String))
  assert.ok(!twins.some((twin) => twin.includes('\uFDD5')), 'a mark of an address is left')
  assert.equal(document.segments.length, scan(spoken).pairs.length)
  const tree = fromHtml(document.html, { fragment: true })
  assertHarmless(tree)
  assert.equal(serialize(tree, { omitOptionalTags: false }), asRead(document.html))
  assert.ok(!JSON.stringify([document, file.messages]).includes(NONCE), 'a token got out')
  const repeated = file.messages.find(({ reason }) => / appears \d+ times/.test(reason))
  assert.equal(repeated?.reason, undefined, 'a sentence is repeated')
  if (spoken === text || isOutsidePage(spoken)) return
  const lost = file.messages.some(({ ruleId }) => ruleId === 'segment-lost')
  assert.ok(lost || shown(tree).includes(WITNESS), 'a word of a half is lost without a message')
})

/** Line ends, and characters no HTML may hold, as a browser reads them. */
function asRead(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/(<pre[^>]*>)\n/g, '$1')
}

/** Front matter is no part of the page. */
function isOutsidePage(text: string): boolean {
  return /^\uFEFF?---/.test(text)
}

const formats = [xliff12, xliff20, xliff21]

const merging = fc.asyncProperty(anyText, fc.constantFrom(...formats), async (text, format) => {
  const locales = { source: 'en-US', target: 'ja-JP' }
  const document = toUnitDocument('a.md', text, locales)
  const xliff = format.head(locales) + format.document(document, 1) + format.foot
  async function* chunks() {
    yield xliff
  }
  for await (const file of readXliff(chunks())) {
    const merged = mergeDocument(text, file)
    assert.deepEqual(merged.edits, [])
    assert.equal(merged.text, text)
  }
})

const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  half,
  anyText,
)

const folding = fc.property(query, (text) => {
  const folded = fold(text)
  assert.equal(folded.at.length, folded.text.length)
  assert.equal(folded.to.length, folded.text.length)
  let last = 0
  for (const [index, at] of folded.at.entries()) {
    assert.ok(last <= at && at <= folded.to[index]! && folded.to[index]! <= text.length)
    last = at
  }
  const parsed = parseQuery(text)
  phraseWords(parsed)
  for (const term of parsed.terms) termWords(term)
})

export const properties: Property[] = [
  { name: 'scan: halves, wrappers and gaps make up the text', share: 0.15, property: scanning },
  { name: 'skeleton: one token per pair', share: 0.1, property: skeletons },
  { name: 'tables: no cell is lost', share: 0.05, property: tables },
  { name: 'halves: no word is lost', share: 0.15, property: halves },
  {
    name: 'documents: harmless, and no word is lost without a message',
    share: 0.1,
    property: documents,
  },
  { name: 'merge: an unedited export changes nothing', share: 0.05, property: merging },
  ...aroundProperties,
  { name: 'queries: every folded letter leads back to the text', share: 0.1, property: folding },
]
