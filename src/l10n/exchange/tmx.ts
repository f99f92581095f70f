/** TMX 1.4, the format of translation memories, tagged or with Markdown as it is. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { Side } from '../../sxs/document.ts'
import { isApproved } from './approval.ts'
import { CTYPES, numberCodes, type Numbering } from './codes.ts'
import { TOOL, type Format } from './format.ts'
import type { Inline } from './inline.ts'
import { fileOf } from './original.ts'
import { isTranslatable, type Unit, type UnitDocument } from './unit.ts'
import { ends, PROLOG, serialize, xmlText } from './xml.ts'

/** Markup as `bpt`, `ept` and `ph`: for tools that know inline codes. */
export const tmx: Format = format('memory.tmx', 'taiyaku-inline', (unit, side, codes) =>
  unit.inline[side].map((inline) => code(inline, codes)),
)

/** Raw Markdown in `seg`: a tool that reads Markdown source files matches on it. */
export const rawTmx: Format = format('memory.raw.tmx', 'taiyaku-markdown', (unit, side) => [
  xmlText(unit.pair[side]),
])

type Content = (unit: Unit, side: Side, codes: Numbering) => (Element | string)[]

function format(file: string, original: string, content: Content): Format {
  return {
    file,
    head(locales) {
      const root = x('tmx', { version: '1.4' }, [
        x('header', {
          creationtool: TOOL.name,
          creationtoolversion: TOOL.version,
          segtype: 'sentence',
          'o-tmf': original,
          adminlang: 'en',
          srclang: locales.source,
          datatype: 'plaintext',
        }),
      ])
      return `${PROLOG}${ends(root)[0]}\n<body>\n`
    },
    document(document, _index, findings = []) {
      const byUnit = Map.groupBy(findings, ({ id }) => id)
      return document.units
        .filter(hasBoth)
        .map((unit) => {
          const isGood = isApproved(document, unit, byUnit.get(unit.key))
          return serialize(tu(document, unit, content, isGood)) + '\n'
        })
        .join('')
    },
    foot: '</body>\n</tmx>\n',
  }
}

/** A sentence that one language alone has is no memory. */
function hasBoth({ pair }: Unit): boolean {
  return (pair.target.trim() === '') === (pair.source.trim() === '')
}

function tu(document: UnitDocument, unit: Unit, content: Content, isGood: boolean): Element {
  const codes = numberCodes(unit.inline)
  const tuv = (side: Side, locale: string) =>
    x('tuv', { 'xml:lang': locale }, [x('seg', content(unit, side, codes[side]))])
  return x('tu', { tuid: unit.key, srclang: document.sourceLocale }, [
    x('prop', { type: 'x-file' }, xmlText(fileOf(document))),
    ...(document.files?.source
      ? [x('prop', { type: 'x-source-file' }, xmlText(document.files.source))]
      : []),
    x('prop', { type: 'x-line' }, String(unit.line)),
    x('prop', { type: 'x-anchor' }, xmlText(unit.anchor)),
    ...(document.translationType
      ? [x('prop', { type: 'x-translation-type' }, xmlText(document.translationType))]
      : []),
    x('prop', { type: 'x-approved' }, isGood ? 'yes' : 'no'),
    ...(isTranslatable(unit) ? [] : [x('prop', { type: 'x-translate' }, 'no')]),
    tuv('source', document.sourceLocale),
    tuv('target', document.targetLocale),
  ])
}

function code(inline: Inline, codes: Numbering): Element | string {
  const raw = xmlText(inline.raw)
  if (inline.kind === 'text') return raw
  const { id } = codes.get(inline.pair)!
  const type = CTYPES[inline.type]
  if (inline.kind === 'alone') return x('ph', { x: id, type }, raw)
  const i = String(inline.pair)
  return inline.kind === 'open' ? x('bpt', { i, x: id, type }, raw) : x('ept', { i }, raw)
}
