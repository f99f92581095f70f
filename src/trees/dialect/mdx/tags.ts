/** Tags of components and of HTML in MDX, with their attributes. */
import { createBracesEnd, type BracesEnd } from './braces.ts'
import type { Attribute, Mark } from '../marks.ts'
import { createInside, type Range } from '../inside.ts'

const NAME = /<(\/?)([A-Za-z][\w.:-]*)?(?=[\s/>])/y
const ATTRIBUTE = /\s+([A-Za-z_:][\w.:-]*)(\s*=\s*)?/y
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/

/**
 * Finds all tags outside code.
 *
 * @param isComponent which names are read; in MDX every `<` that a name follows begins a tag
 */
export function findTags(
  text: string,
  ranges: readonly Range[],
  isComponent: (name: string, start: number) => boolean,
): Mark[] {
  const marks: Mark[] = []
  const inside = createInside(ranges)
  const bracesEnd = createBracesEnd(text)
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const range = inside(at)
    if (range) at = range[1]
    else if (text[at - 1] === '\\') at++
    else {
      const mark = readTag(text, at, bracesEnd)
      if (mark && isComponent(mark.name, at)) marks.push(mark)
      at = mark ? mark.end : at + 1
    }
  }
  return marks
}

function readTag(text: string, start: number, bracesEnd: BracesEnd): Mark | undefined {
  NAME.lastIndex = start
  const match = NAME.exec(text)
  if (!match) return undefined
  const [whole, slash, name = ''] = match
  const attributes = new Map<string, Attribute>()
  let at = start + whole.length
  for (;;) {
    at = skipSpread(text, at, bracesEnd)
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(text)
    if (!found) break
    at += found[0].length
    if (found[2] === undefined) continue
    const value = readValue(text, at, bracesEnd)
    if (!value) return undefined
    attributes.set(found[1]!, value.attribute)
    at = value.end
  }
  const end = /\s*(\/?)>/y
  end.lastIndex = at
  const closing = end.exec(text)
  if (!closing) return undefined
  const isAlone = closing[1] !== '' || VOID.test(name)
  return {
    kind: slash ? 'close' : isAlone ? 'alone' : 'open',
    name,
    dialect: 'tag',
    attributes,
    start,
    end: at + closing[0].length,
  }
}

/** `{...props}` */
function skipSpread(text: string, at: number, bracesEnd: BracesEnd): number {
  const spread = /\s*(?=\{)/y
  spread.lastIndex = at
  const found = spread.exec(text)
  return found ? (bracesEnd(at + found[0].length) ?? at) : at
}

function readValue(
  text: string,
  at: number,
  bracesEnd: BracesEnd,
): { attribute: Attribute; end: number } | undefined {
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1)
    if (close < 0) return undefined
    const attribute = {
      value: text.slice(at + 1, close),
      start: at + 1,
      end: close,
      isExpression: false,
    }
    return { attribute, end: close + 1 }
  }
  if (quote !== '{') return undefined
  const end = bracesEnd(at)
  return end === undefined ? undefined : { attribute: readExpression(text, at, end), end }
}

/** What is between braces: a text where it is nothing but a quoted one. */
export function readExpression(text: string, start: number, end: number): Attribute {
  const inner = text.slice(start + 1, end - 1)
  const quoted = /^\s*(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1\s*$/.exec(inner)
  if (!quoted) return { value: inner, start: start + 1, end: end - 1, isExpression: true }
  const from = start + 1 + inner.indexOf(quoted[1]!) + 1
  return { value: quoted[2]!, start: from, end: from + quoted[2]!.length, isExpression: false }
}
