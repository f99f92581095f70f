/** What clients do to an XLIFF: what must be harmless, and what must be refused. */
import type { Element, ElementContent, Root } from 'xast'
import {
  all,
  dropBlanks,
  element,
  half,
  indentAll,
  indentBlocks,
  parse,
  print,
  replace,
  text,
  unitOf,
  words,
} from './rewrite.ts'

type Rewrite = (xliff: string) => string | Buffer

const inTree =
  (change: (root: Root) => void): Rewrite =>
  (xliff) => {
    const root = parse(xliff)
    change(root)
    return print(root)
  }

const declared = (xliff: string, encoding: string) =>
  xliff.replace(/encoding="[^"]*"/, `encoding="${encoding}"`)

/** What an encoding of one byte cannot hold becomes a reference. */
const referring = (xliff: string, last: number) =>
  [...xliff]
    .map((char) => (char.codePointAt(0)! > last ? `&#${char.codePointAt(0)};` : char))
    .join('')

const utf16 = (xliff: string) => Buffer.from(declared(xliff, 'UTF-16'), 'utf16le')
const withMark = (xliff: string) => utf16(`\ufeff${xliff}`)

const collapse = (root: Root, ...names: ('source' | 'target')[]) => {
  for (const one of all(root, ...names)) {
    for (const piece of words(one)) piece.value = piece.value.replace(/\s+/g, ' ')
  }
}

const trim = (root: Root, ...names: ('source' | 'target')[]) => {
  for (const one of all(root, ...names)) {
    const [first, last] = [one.children[0], one.children.at(-1)]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (last?.type === 'text') last.value = last.value.trimEnd()
  }
}

/** Codes by their number alone, as tools leave them that drop the native data. */
function withoutData(root: Root): void {
  for (const unit of all(root, 'unit')) {
    unit.children = unit.children.filter(
      (child) => child.type !== 'element' || child.name !== 'originalData',
    )
  }
  for (const code of all(root, 'pc', 'ph')) {
    for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) delete code.attributes[name]
  }
  for (const one of all(root, 'source', 'target')) {
    one.children = toGroups(one.children)
  }
}

/** `bpt … ept` as `g`, `ph` as `x` (1.2). */
function toGroups(children: ElementContent[]): ElementContent[] {
  const done: ElementContent[] = []
  for (let at = 0; at < children.length; at++) {
    const child = children[at]!
    if (child.type !== 'element') done.push(child)
    else if (child.name === 'bpt') {
      const { id } = child.attributes
      const end = children.findIndex(
        (other) => other.type === 'element' && other.name === 'ept' && other.attributes.id === id,
      )
      done.push(element('g', { id }, toGroups(children.slice(at + 1, end))))
      at = end
    } else if (child.name === 'ph' && child.attributes.ctype) {
      done.push(element('x', { id: child.attributes.id }))
    } else done.push(child)
  }
  return done
}

/** Pairs of codes as two elements each: `sc`/`ec` (2.x), `bx`/`ex` (1.2). */
function unpairCodes(root: Root): void {
  replace(root, (child) => {
    const { id, dataRefStart, dataRefEnd } = child.attributes
    if (child.name === 'bpt') return [element('bx', { id, rid: id })]
    if (child.name === 'ept') return [element('ex', { id: `${id}0`, rid: id })]
    if (child.name !== 'pc') return undefined
    return [
      element('sc', { id, dataRef: dataRefStart }),
      ...(child.children as ElementContent[]),
      element('ec', { startRef: id, dataRef: dataRefEnd }),
    ]
  })
}

/** Each unit in segments (2.x), or with segments marked (1.2): one for each child of the shorter half. */
function segment(root: Root): void {
  for (const unit of all(root, 'unit', 'trans-unit')) {
    const halves = [half(unit, 'source'), half(unit, 'target')]
    const last = Math.min(...halves.map(({ children }) => children.length)) - 1
    const cut = ({ children }: Element) =>
      Array.from({ length: last + 1 }, (_, index) =>
        children.slice(index, index === last ? undefined : index + 1),
      ) as ElementContent[][]
    const [sources, targets] = halves.map(cut) as [ElementContent[][], ElementContent[][]]
    if (unit.name === 'unit') {
      const parts = sources.map((source, index) =>
        element('segment', { id: `s${index}` }, [
          element('source', {}, source),
          element('target', {}, targets[index]),
        ]),
      )
      replace(unit, ({ name }) => (name === 'segment' ? parts : undefined))
    } else {
      const marked = (cuts: ElementContent[][]) =>
        cuts.map((children, mid) => element('mrk', { mtype: 'seg', mid: `${mid}` }, children))
      halves[1]!.children = marked(targets)
      unit.children.splice(1, 0, element('seg-source', {}, marked(sources)))
    }
  }
}

/** The targets of a unit's segments the other way round, their order told (2.x). */
function reorder(root: Root): void {
  segment(root)
  for (const unit of all(root, 'unit')) {
    const segments = all(unit, 'segment')
    const targets = segments.map((one) => half(one, 'target').children)
    segments.forEach((one, index) => {
      const place = segments.length - index
      half(one, 'target').children = targets[place - 1]!
      half(one, 'target').attributes.order = `${place}`
    })
  }
}

const notes = (root: Root) => replace(root, ({ name }) => (/^notes?$/.test(name) ? [] : undefined))

/** After each of these every correction arrives, and nothing else. */
export const harmless: Record<string, Rewrite> = {
  'as exported': (xliff) => xliff,
  'a byte order mark': (xliff) => `\ufeff${xliff}`,
  'UTF-16, little end first': withMark,
  'UTF-16, big end first': (xliff) => withMark(xliff).swap16(),
  'UTF-16 without its mark': utf16,
  'UTF-8 that says UTF-16': (xliff) => declared(xliff, 'utf-16'),
  'no declaration': (xliff) => xliff.replace(/^<\?xml.*?\?>\s*/, ''),
  'ISO-8859-1': (xliff) => Buffer.from(referring(declared(xliff, 'ISO-8859-1'), 0xff), 'latin1'),
  'Windows-1252': (xliff) =>
    Buffer.from(referring(declared(xliff, 'windows-1252'), 0x7f), 'latin1'),
  'references for all letters': (xliff) => referring(declared(xliff, 'US-ASCII'), 0x7f),
  'notes removed': inTree(notes),
  'CR LF line ends': (xliff) => xliff.replaceAll('\n', '\r\n'),
  'indented throughout': (xliff) => indentAll(xliff, '    '),
  'indented by tabs': (xliff) => indentAll(xliff, '\t'),
  'indented around texts': (xliff) => indentBlocks(xliff),
  'on one line': inTree(dropBlanks),
  'attributes the other way round': inTree((root) => {
    replace(root, (child) => {
      child.attributes = Object.fromEntries(Object.entries(child.attributes).reverse())
      return undefined
    })
  }),
  'a prefix for each element': inTree((root) => {
    replace(root, (child) => {
      child.name = `x:${child.name}`
      return undefined
    })
    const [top] = root.children.filter((child) => child.type === 'element')
    top!.attributes['xmlns:x'] = top!.attributes.xmlns
    delete top!.attributes.xmlns
  }),
  'units the other way round': inTree((root) => {
    for (const parent of all(root, 'file', 'body')) {
      const units = parent.children.filter(
        (child) => child.type === 'element' && /unit$/.test(child.name),
      )
      parent.children = parent.children.map((child) =>
        child.type === 'element' && /unit$/.test(child.name) ? units.pop()! : child,
      )
    }
  }),
  'comments in the texts': inTree((root) => {
    for (const one of all(root, 'target')) {
      one.children = one.children.flatMap((child) => [{ type: 'comment', value: 'x' }, child])
    }
  }),
  'CDATA for text': inTree((root) => {
    for (const one of all(root, 'source', 'target')) {
      one.children = one.children.map((child) =>
        child.type === 'text' && !child.value.includes('\r')
          ? { type: 'cdata', value: child.value }
          : child,
      )
    }
  }),
  'sources collapsed': inTree((root) => collapse(root, 'source')),
  'sources trimmed': inTree((root) => trim(root, 'source')),
  'all collapsed and trimmed': inTree((root) => {
    collapse(root, 'source', 'target')
    trim(root, 'source', 'target')
  }),
  'collapsed, trimmed and indented': (xliff) => {
    const root = parse(xliff)
    collapse(root, 'source', 'target')
    trim(root, 'source', 'target')
    return indentAll(print(root), '  ')
  },
  'marks around the texts': inTree((root) => {
    for (const one of all(root, 'target')) {
      one.children = [element('mrk', { id: 'm', type: 'generic' }, one.children)]
    }
  }),
  'cut into segments': inTree(segment),
  'segments in another order': inTree(reorder),
  'codes by their number': inTree(withoutData),
  'codes of two elements': inTree(unpairCodes),
  'states and proposals': inTree((root) => {
    for (const unit of all(root, 'trans-unit')) {
      unit.attributes.approved = 'no'
      unit.children.push(
        element('alt-trans', {}, [
          element('source', {}, [text('Other')]),
          element('target', {}, [text('他')]),
        ]),
      )
    }
    for (const one of all(root, 'segment')) one.attributes.state = 'reviewed'
  }),
}

/** Edits of one unit that must not arrive. */
export type Harm = (unit: Element) => void

const append =
  (added: string): Harm =>
  (unit) =>
    void half(unit, 'target').children.push(text(added))

const firstCode = (unit: Element) => all(half(unit, 'target'), 'bpt', 'ph', 'pc')[0]

/** Each with what the refusal says. A unit that the way does not apply to is `undefined`. */
export const harmful: Record<string, [harm: Harm, reason: RegExp, needsCode?: boolean]> = {
  'a lost letter': [append('\ufffd'), /U\+FFFD/],
  'a backslash at the end': [append('\\'), /`\\` at its end/],
  'a lone backtick': [append('`'), /without its other end/],
  'a tag as text': [append('<name>'), /write `\\<name>`/],
  'a comment that never ends': [append('<!-- '), /write `\\<`/],
  'the start of a tag': [append('<a title="'), /write `\\<`/],
  'a stray marker': [append('**'), /other end/],
  'the end of the wrapper': [append('</span>'), /`<span>`/],
  'an empty target': [(unit) => void (half(unit, 'target').children = []), /got nothing/],
  'a changed source': [
    (unit) => void half(unit, 'source').children.push(text('new')),
    /got a changed one, `.*\[new\]/s,
  ],
  'no target': [
    (unit) => replace(unit, ({ name }) => (name === 'target' ? [] : undefined)),
    /got none; translate/,
  ],
  'a segment without target': [
    (unit) => {
      const [whole] = all(unit, 'segment')
      const source = half(unit, 'source')
      source.children = [text('')]
      if (whole) {
        const rest = element('segment', {}, [element('source', {}, [text('more')])])
        unit.children.push(rest)
        return
      }
      const marks = ['0', '1'].map((mid) => element('mrk', { mtype: 'seg', mid }, [text('a')]))
      unit.children.push(element('seg-source', {}, marks))
      half(unit, 'target').children = [marks[0]!]
    },
    /segment \S+ has no target/,
  ],
  'a code twice': [
    (unit) => void half(unit, 'target').children.push(structuredClone(firstCode(unit)!)),
    /no end of its own|added/,
    true,
  ],
  'a code left out': [
    (unit) => {
      const code = firstCode(unit)
      replace(half(unit, 'target'), (child) => (child === code ? [] : undefined))
    },
    /missing|no start before it/,
    true,
  ],
}

export { parse, print, unitOf, words, half }
