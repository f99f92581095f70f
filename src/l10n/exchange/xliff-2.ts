/** XLIFF 2.1 and 2.0, which differ by their version attribute only. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import { numberCodes, plainOf, type Numbering } from './codes.ts'
import type { Finding } from '../quality/finding.ts'
import { TOOL, type Format } from './format.ts'
import type { CodeType, Inline } from './inline.ts'
import { markFindings } from './mark-findings.ts'
import { isApproved } from './approval.ts'
import { fileOf, isTranslated, originalNotes, typeNotes } from './original.ts'
import { isTranslatable, type Unit, type UnitDocument } from './unit.ts'
import { ends, PROLOG, serialize, xmlText } from './xml.ts'

export const xliff21: Format = format('2.1')
export const xliff20: Format = format('2.0')

function format(version: '2.1' | '2.0'): Format {
  const root = (locales: { source: string; target: string }) =>
    x('xliff', {
      version,
      srcLang: locales.source,
      trgLang: locales.target,
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:its': 'http://www.w3.org/2005/11/its',
      'its:version': '2.0',
    })
  return {
    file: `documents.${version}.xlf`,
    head: (locales) => `${PROLOG}${ends(root(locales))[0]}\n`,
    hasOneTarget: true,
    document(document, index, findings = []) {
      if (document.units.length === 0) return ''
      const [open, close] = ends(file(document, index))
      const byUnit = Map.groupBy(findings, ({ id }) => id)
      const units = document.units.map(
        (unit) => serialize(unitElement(document, unit, byUnit.get(unit.key) ?? [])) + '\n',
      )
      return `${open}\n${units.join('')}${close}\n`
    },
    foot: '</xliff>\n',
  }
}

function file(document: UnitDocument, index: number): Element {
  const attributes = {
    id: `f${index}`,
    original: xmlText(fileOf(document)),
    canResegment: 'no',
    'xml:space': 'preserve',
  }
  const notes = x('notes', [
    x('note', { category: 'sha256' }, document.hash),
    ...typeNotes(document, 'category'),
    ...originalNotes(document, 'category'),
  ])
  return x('file', attributes, [notes])
}

function unitElement(document: UnitDocument, unit: Unit, findings: readonly Finding[]): Element {
  const codes = numberCodes(unit.inline)
  const data = new Data()
  const source = content(unit.inline.source, codes.source, data)
  const target = markFindings(unit.inline.target, findings, (inlines) =>
    content(inlines, codes.target, data),
  )
  return x('unit', { id: unit.key, translate: isTranslatable(unit) ? undefined : 'no' }, [
    x('notes', [
      x('note', { category: 'line' }, String(unit.line)),
      unit.sourceLine === undefined
        ? undefined
        : x('note', { category: 'source-line' }, String(unit.sourceLine)),
      unit.anchor ? x('note', { category: 'anchor' }, xmlText(unit.anchor)) : undefined,
      ...(unit.suggestions ?? []).map(({ likeness, target }) =>
        x('note', { category: `suggestion-${likeness}` }, xmlText(target)),
      ),
      x('note', { category: 'approved' }, isApproved(document, unit, findings) ? 'yes' : 'no'),
    ]),
    data.element(),
    isTranslated(unit)
      ? x('segment', { state: 'translated', subState: subStateOf(document) }, [
          x('source', source),
          x('target', target),
        ])
      : x('segment', { state: 'initial' }, [x('source', source)]),
  ])
}

/** The states of XLIFF 2 do not say who has translated. */
function subStateOf({ translationType }: UnitDocument): string | undefined {
  return translationType === 'MT' ? `${TOOL.name}:mt` : undefined
}

/** The markup of a unit, each piece once, by the names that codes refer to. */
class Data {
  #ids = new Map<string, string>()

  id(raw: string): string {
    const known = this.#ids.get(raw)
    if (known) return known
    const id = `d${this.#ids.size + 1}`
    this.#ids.set(raw, id)
    return id
  }

  element(): Element | undefined {
    if (this.#ids.size === 0) return undefined
    const data = [...this.#ids].map(([raw, id]) => x('data', { id }, xmlText(raw)))
    return x('originalData', data)
  }
}

/** `type` and `subType` of the standard; `xlf:` are its own names, `md:` those of Markdown. */
const TYPES: Record<CodeType, { type: string; subType: string }> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  'bold-italic': { type: 'fmt', subType: 'md:bi' },
  strike: { type: 'fmt', subType: 'md:s' },
  link: { type: 'link', subType: 'md:link' },
  code: { type: 'other', subType: 'md:code' },
  image: { type: 'image', subType: 'md:image' },
  html: { type: 'other', subType: 'md:html' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  entity: { type: 'other', subType: 'md:entity' },
}

function content(inlines: readonly Inline[], codes: Numbering, data: Data): Element['children'] {
  const root = x('root')
  const stack = [root]
  for (const inline of inlines) {
    const parent = stack.at(-1)!
    if (inline.kind === 'text') parent.children.push({ type: 'text', value: xmlText(inline.raw) })
    else if (inline.kind === 'alone') parent.children.push(ph(inline, codes, data))
    else if (inline.kind === 'close') stack.pop()
    else {
      const element = pc(inline, codes, data)
      parent.children.push(element)
      stack.push(element)
    }
  }
  return root.children
}

function ph(inline: Exclude<Inline, { kind: 'text' }>, codes: Numbering, data: Data): Element {
  return x('ph', {
    id: codes.get(inline.pair)!.id,
    dataRef: data.id(inline.raw),
    equiv: xmlText(plainOf(inline)),
    ...TYPES[inline.type],
  })
}

function pc(inline: Exclude<Inline, { kind: 'text' }>, codes: Numbering, data: Data): Element {
  const { id, open, close = '' } = codes.get(inline.pair)!
  return x('pc', {
    id,
    dataRefStart: data.id(open),
    dataRefEnd: data.id(close),
    equivStart: '',
    equivEnd: '',
    ...TYPES[inline.type],
  })
}
