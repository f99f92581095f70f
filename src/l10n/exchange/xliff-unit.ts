/** What a unit of an XLIFF says in Markdown: text and the data of its codes, put together. */
import type { Element } from 'xast'

/** A stretch of a half: text, or the markup of a code. */
export interface Piece {
  kind: 'text' | 'code'
  raw: string
}

export interface XliffUnit {
  id: string
  source: Piece[]
  /** `undefined` where the unit has none. */
  target: Piece[] | undefined
  /** What cannot be read as Markdown: a code without data, an end without its start. */
  faults: string[]
}

/** Reads a `trans-unit` of XLIFF 1.2. Proposals (`alt-trans`) and `seg-source` are not the unit's text. */
export function readUnit1(unit: Element): XliffUnit {
  const faults: string[] = []
  const read = (name: string) => {
    const element = elements(unit).find((child) => child.name === name)
    return element && pieces1(element, faults)
  }
  return {
    id: unit.attributes.id ?? '',
    source: read('source') ?? [],
    target: read('target'),
    faults,
  }
}

/** Reads a `unit` of XLIFF 2: all its segments, joined. */
export function readUnit2(unit: Element): XliffUnit {
  const faults: string[] = []
  const children = elements(unit)
  const data = new Map<string, string>()
  for (const store of children.filter(({ name }) => name === 'originalData')) {
    for (const item of elements(store)) data.set(item.attributes.id ?? '', contentOf(item))
  }
  const segments = children.filter(({ name }) => name === 'segment' || name === 'ignorable')
  const halves = (name: string) =>
    segments.flatMap((segment) => elements(segment).filter((child) => child.name === name))
  const targets = halves('target')
  const read = (half: Element) => pieces2(half, data, faults)
  return {
    id: unit.attributes.id ?? '',
    source: halves('source').flatMap(read),
    target: targets.length > 0 ? targets.flatMap(read) : undefined,
    faults,
  }
}

function pieces1(parent: Element, faults: string[]): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [{ kind: 'text', raw: child.value }]
    if (child.type !== 'element') return []
    if (['bpt', 'ept', 'ph', 'it'].includes(child.name)) {
      return [{ kind: 'code', raw: contentOf(child) }]
    }
    if (child.name === 'mrk') return pieces1(child, faults)
    faults.push(`\`<${child.name}>\` has no Markdown of its own`)
    return []
  })
}

function pieces2(parent: Element, data: Map<string, string>, faults: string[]): Piece[] {
  const code = (reference: string | null | undefined): Piece[] => {
    const raw = data.get(reference ?? '')
    if (raw === undefined) faults.push(`\`${reference ?? ''}\` refers to no original data`)
    return [{ kind: 'code', raw: raw ?? '' }]
  }
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [{ kind: 'text', raw: child.value }]
    if (child.type !== 'element') return []
    const { name, attributes } = child
    if (name === 'pc') {
      const inner = pieces2(child, data, faults)
      return [...code(attributes.dataRefStart), ...inner, ...code(attributes.dataRefEnd)]
    }
    if (['ph', 'sc', 'ec'].includes(name)) return code(attributes.dataRef)
    if (name === 'mrk') return pieces2(child, data, faults)
    if (name === 'sm' || name === 'em') return []
    if (name === 'cp') {
      return [{ kind: 'text', raw: String.fromCodePoint(parseInt(attributes.hex ?? '20', 16)) }]
    }
    faults.push(`\`<${name}>\` has no Markdown of its own`)
    return []
  })
}

/**
 * The Markdown of pieces, line ends as XML knows them (`\n`).
 *
 * @param indented drop line breaks beside a tag, and the white space after them: a tool
 * has indented the XLIFF
 */
export function rawOf(pieces: readonly Piece[], indented = false): string {
  return pieces
    .map(({ kind, raw }) => (kind === 'text' && indented ? withoutBreaks(raw) : raw))
    .join('')
}

function withoutBreaks(text: string): string {
  const rest = text.replace(/^\n\s*/, '')
  const end = rest.trimEnd()
  const [before = ''] = rest.slice(end.length).split('\n', 1)
  return end + before
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element')
}

function contentOf(parent: Element): string {
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' ? contentOf(child) : ''
    })
    .join('')
}
