/**
 * A document as Markdown of one language: its own text with the halves of that language in place of its
 * pairs, what it includes put in, and its links as the site has them. Nothing is rendered: what reads the
 * twin gets the Markdown that its authors wrote.
 */
import { VFile } from 'vfile'
import type { Localized, Side } from '../document.ts'
import { MAX_INCLUSIONS } from '../limits.ts'
import { readAttributes } from '../markdown/attributes.ts'
import { mapText } from '../markdown/fences.ts'
import {
  INCLUDE_START,
  INSIDE,
  TEXT,
  toPath,
  toText,
} from '../markdown/learn/bracket-directives.ts'
import { replaceNoLoc } from '../markdown/learn/no-loc.ts'
import { openInclude, type Chain } from '../markdown/learn/open-include.ts'
import { toOneLine } from '../markdown/one-line.ts'
import { skipFrontMatter } from '../pairs/front-matter.ts'
import { scan } from '../pairs/scan.ts'
import { mendHalf } from '../pairs/tokens.ts'
import type { ReadOptions } from '../read-options.ts'
import { markAddress, withoutMarks } from './addresses.ts'
import { readdressLine, type Readdress } from './link-addresses.ts'

type Surroundings = Pick<ReadOptions, 'resolveLink' | 'resolveImage' | 'readInclude'>

/** What is known while a twin is made. */
interface Making extends Surroundings {
  side: Side
  /** Files that may still be included. */
  left: number
}

const INCLUDED = `${INCLUDE_START}\\[(?<text>${TEXT})\\]\\((?<path>${INSIDE})\\)\\s*\\]`

/** A directive that has a line for itself, and at most a mark that a translator put behind it. */
const INCLUDE_LINE = new RegExp(
  String.raw`^(?<prefix>(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)${INCLUDED}(?<end>[\s?.!。？]*)$`,
  'i',
)

/** Escaped characters and code spans come first: what they hold stays. */
const DIRECTIVE = new RegExp(
  [
    String.raw`\\[^\n]`,
    '(?<!`)(?<code>`+)[^`\\n]+\\k<code>(?!`)',
    INCLUDED,
    String.raw`\[!video\s+<?(?<video>[^\]\s<>]+)>?\s*\]`,
    String.raw`:::\s*image\s(?<attributes>(?:(?!:::)[^\n])*):::`,
    String.raw`(?<close>:::\s*image-end\s*:::)`,
  ].join('|'),
  'gi',
)

interface Groups {
  text?: string
  path?: string
  video?: string
  attributes?: string
  close?: string
  prefix?: string
  end?: string
}

/**
 * Both twins of a document. Their addresses are marked: see `fillAddresses`.
 *
 * @param path the document's path inside the source folder
 */
export function readTwins(path: string, text: string, surroundings: Surroundings): Localized {
  const of = (side: Side) =>
    readPart(text, [path], { ...surroundings, side, left: MAX_INCLUSIONS }).trim() + '\n'
  return { source: of('source'), target: of('target') }
}

/** @param chain the file's path comes last, that of the document first */
function readPart(text: string, chain: Chain, making: Making): string {
  return mapText(withoutMarks(oneSide(text, making.side)), (line) => {
    const whole = INCLUDE_LINE.exec(line)?.groups as Groups | undefined
    if (whole) return includeLines(whole, chain, making)
    const addressed = readdressLine(line, createReaddress(chain, making))
    if (!/\[!(?:include|video)|:::/i.test(addressed)) return addressed
    return replaceNoLoc(addressed).replace(DIRECTIVE, (written: string, ...rest: unknown[]) => {
      const { text: name, path, video, attributes, close } = rest.at(-1) as Groups
      if (path !== undefined) return toOneLine(include(path, name, chain, making))
      if (attributes !== undefined) return toImage(attributes, chain, making) ?? written
      if (video !== undefined) return `<${video}>`
      return close === undefined ? written : ''
    })
  })
}

/** The Markdown of one language, without front matter. */
function oneSide(text: string, side: Side): string {
  const { pairs, strays } = scan(text)
  const cuts = [
    ...pairs.map((pair) => ({ start: pair.start, end: pair.end, text: mendHalf(pair, side) })),
    ...strays.map(({ start, end }) => ({ start, end, text: '' })),
  ].sort((a, b) => a.start - b.start)
  let own = ''
  let at = skipFrontMatter(text)
  for (const cut of cuts) {
    if (cut.start < at) continue
    own += text.slice(at, cut.start) + cut.text
    at = cut.end
  }
  return (own + text.slice(at)).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

/** Lines of an included file stand where the directive stood: in its quote, in its list item. */
function includeLines(
  { prefix = '', text, path = '', end = '' }: Groups,
  chain: Chain,
  making: Making,
): string {
  const further = prefix.replace(/[^\s>]/g, ' ')
  return (include(path, text, chain, making) + end.trim())
    .split('\n')
    .map((line, index) => ((index === 0 ? prefix : further) + line).trimEnd())
    .join('\n')
}

/** An included file's text; its name where it cannot be had. */
function include(inside: string, text: string | undefined, chain: Chain, making: Making): string {
  const src = toPath(inside)
  const name = `\`${toText(text || src)}\``
  if (--making.left < 0) return name
  const opened = openInclude(src, chain, new VFile(), making.readInclude)
  return opened ? readPart(opened.text, [...chain, opened.path], making).trim() : name
}

/** `:::image source="path" alt-text="text":::` as Markdown's own image. */
function toImage(written: string, chain: Chain, making: Making): string | undefined {
  const { source, type, 'alt-text': alt = '' } = readAttributes(written).values
  if (!source) return undefined
  const address = createReaddress(chain, making)(source, 'image') ?? source
  const shown = type === 'icon' ? '' : alt.replace(/[[\]\\]/g, '\\$&')
  return `![${shown}](${/[\s()]/.test(address) ? `<${address}>` : address})`
}

function createReaddress(chain: Chain, { resolveLink, resolveImage }: Making): Readdress {
  const from = chain.at(-1)!
  return (address, kind) => {
    const found =
      kind === 'image'
        ? imageAddress(resolveImage?.(address, from))
        : resolveLink?.(address, from, chain[0]).href
    return found === undefined ? undefined : markAddress(found)
  }
}

function imageAddress(
  found: ReturnType<NonNullable<ReadOptions['resolveImage']>> | undefined,
): string | undefined {
  return found && (found.src ?? found.external)
}
