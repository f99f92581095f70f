/** XLIFF 1.2: the version that most translation tools still read. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import { CTYPES, numberCodes, type Numbering } from './codes.ts'
import { TOOL, type Format } from './format.ts'
import type { Inline } from './inline.ts'
import type { Finding } from '../quality/finding.ts'
import { isApproved, isFlagged } from './approval.ts'
import { fileOf, isTranslated, originalNotes, typeNotes } from './original.ts'
import { isTranslatable, type Unit, type UnitDocument } from './unit.ts'
import { ends, PROLOG, serialize, xmlText } from './xml.ts'

const [open, close] = ends(
  x('xliff', { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' }),
)

export const xliff12: Format = {
  file: 'documents.1.2.xlf',
  head: () => `${PROLOG}${open}\n`,
  document(document, _index, findings = []) {
    if (document.units.length === 0) return ''
    const [fileOpen, fileClose] = ends(file(document))
    const byUnit = Map.groupBy(findings, ({ id }) => id)
    const units = document.units.map(
      (unit) => serialize(transUnit(document, unit, byUnit.get(unit.key))) + '\n',
    )
    // `body` is the last of the file's children, and the units are its own.
    return `${fileOpen}\n<body>\n${units.join('')}</body>\n${fileClose}\n`
  },
  hasOneTarget: true,
  foot: `${close}\n`,
}

function file(document: UnitDocument): Element {
  const attributes = {
    original: xmlText(fileOf(document)),
    'source-language': document.sourceLocale,
    'target-language': document.targetLocale,
    datatype: 'plaintext',
    'xml:space': 'preserve',
  }
  return x('file', attributes, [
    x('header', [
      x('note', { from: 'sha256' }, document.hash),
      ...typeNotes(document, 'from'),
      ...originalNotes(document, 'from'),
      x('tool', { 'tool-id': TOOL.name, 'tool-name': TOOL.name, 'tool-version': TOOL.version }),
    ]),
  ])
}

function transUnit(
  document: UnitDocument,
  unit: Unit,
  findings: readonly Finding[] | undefined,
): Element {
  const codes = numberCodes(unit.inline)
  const content = (side: 'source' | 'target') =>
    unit.inline[side].map((inline) => code(inline, codes[side]))
  const attributes = {
    id: unit.key,
    approved: isApproved(document, unit, findings) ? 'yes' : 'no',
    translate: isTranslatable(unit) ? undefined : 'no',
    'xml:space': 'preserve',
  }
  return x('trans-unit', attributes, [
    x('source', content('source')),
    ...(isTranslated(unit) ? [x('target', stateOf(document, findings), content('target'))] : []),
    x('note', { from: 'location' }, xmlText(location(unit))),
  ])
}

/** Machine translation, and what the quality report has something against, is to be looked at. */
function stateOf(
  { translationType }: UnitDocument,
  findings: readonly Finding[] | undefined,
): Record<string, string> {
  if (translationType === 'MT')
    return { state: 'needs-review-translation', 'state-qualifier': 'leveraged-mt' }
  return { state: isFlagged(findings) ? 'needs-review-translation' : 'translated' }
}

/** Where a unit stands, for people. */
function location(unit: Unit): string {
  const original = unit.sourceLine === undefined ? '' : `, original line ${unit.sourceLine}`
  return `line ${unit.line}${original}${unit.anchor ? `, #${unit.anchor}` : ''}`
}

function code(inline: Inline, codes: Numbering): Element | string {
  const raw = xmlText(inline.raw)
  if (inline.kind === 'text') return raw
  const { id } = codes.get(inline.pair)!
  if (inline.kind === 'close') return x('ept', { id }, raw)
  return x(inline.kind === 'open' ? 'bpt' : 'ph', { id, ctype: CTYPES[inline.type] }, raw)
}
