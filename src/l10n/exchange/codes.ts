/** The numbers that codes bear in exchange formats. */
import type { Localized } from '../../sxs/document.ts'
import type { Code, CodeType, Inline } from './inline.ts'

/** A code of a half, its two ends together; `close` is missing where it stands alone. */
interface Numbered {
  id: string
  type: CodeType
  open: string
  close?: string
}

/** The codes of one half by their `pair` number. */
export type Numbering = Map<number, Numbered>

/**
 * Numbers the codes of a unit: the same markup bears the same number in both halves, which is how a
 * translation tool knows what is missing; markup of the target alone continues the count.
 */
export function numberCodes(inline: Localized<Inline[]>): Localized<Numbering> {
  const source = gather(inline.source)
  const target = gather(inline.target)
  let count = 0
  for (const code of source.values()) code.id = String(++count)
  /** Those of the source that the target has not taken, the last first. */
  const free = Map.groupBy([...source.values()].reverse(), identity)
  for (const code of target.values())
    code.id = free.get(identity(code))?.pop()?.id ?? String(++count)
  return { source, target }
}

function gather(inlines: readonly Inline[]): Numbering {
  const codes: Numbering = new Map()
  for (const inline of inlines) {
    if (inline.kind === 'text') continue
    const known = codes.get(inline.pair)
    if (known) known.close = inline.raw
    else codes.set(inline.pair, { id: '', type: inline.type, open: inline.raw })
  }
  return codes
}

function identity({ type, open, close }: Numbered): string {
  return [type, open, close].join('\0')
}

/** What a code shows, in words: for word counts and for tools that hide markup. */
export function plainOf(code: Pick<Code, 'type' | 'raw'>): string {
  if (code.type === 'code') return code.raw.replace(/^`+ ?| ?(?<!`)`+$/g, '')
  if (code.type === 'image') return /^!\[([^\]]*)\]/.exec(code.raw)?.[1] ?? ''
  if (code.type === 'break') return ' '
  return ''
}

/** The `type` of TMX and `ctype` of XLIFF 1.2. */
export const CTYPES: Record<CodeType, string> = {
  bold: 'bold',
  italic: 'italic',
  'bold-italic': 'x-bold-italic',
  strike: 'x-strike',
  link: 'link',
  code: 'x-code',
  image: 'image',
  html: 'x-html',
  break: 'lb',
  entity: 'x-entity',
}
