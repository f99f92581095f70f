/**
 * What translation leaves as it is: addresses, code, numbers, names in Latin letters. Two texts that
 * share many of these, and few that only one has, stand beside each other.
 */

import { createCache } from './cache.ts'

/** What one stretch of Markdown shows of itself. */
export interface Marks {
  /** Landmarks by their numbers; repeated ones repeated. Addresses, what else the text has. */
  addresses: readonly number[]
  tokens: readonly number[]
  /** The text as a whole, where it is short. */
  name: number | undefined
  /** The text without markup. */
  plain: string
  /** Length of `plain` with its spaces joined. */
  length: number
}

/** How much a landmark of a kind says. Set by hand on five corpora. */
export const LANDMARK_WEIGHTS: Record<string, number> = {
  U: 2.5,
  C: 2.5,
  T: 2.5,
  N: 1.5,
  W: 1.2,
  S: 0.8,
}

/** Longest text that is a landmark as a whole, where both languages have it: the name in a table's cell. */
const LONGEST_NAME = 80

const ADDRESS =
  /\]\(\s*<?([^)\s>]*)|(?:href|src)=(?:"([^"]*)"|'([^']*)')|https?:\/\/[^\s)"'<>\]、。（）「」]+/g
const LANDMARK =
  /`[^`]+`|[A-Za-zÀ-ɏͰ-ӿ][A-Za-z0-9À-ɏͰ-ӿ]*(?:[._-][A-Za-z0-9]+)*|\d+(?:[.,]\d+)*|[✔✘×☐✓✗]|&[#\w]+;/g
const MAY_HOLD_ADDRESS = /\]\(|http|=["']/
const MARKUP = /[\]*_`\\<[]/
const WIDE_OR_FOREIGN_DIGITS = /[０-９Ａ-Ｚａ-ｚ٠-٩۰-۹०-९০-৯๐-๙]/g
/** First digits of the scripts above. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

export interface MarkReader {
  read: (text: string) => Marks
  /** Of several texts in a row, with what stands between them. */
  join: (texts: readonly Marks[], spaces: readonly string[]) => Marks
}

/**
 * Makes a reader of landmarks. What they are numbered by has their kind as first letter.
 *
 * @param numberOf a landmark's number
 */
export function createMarkReader(numberOf: (landmark: string) => number): MarkReader {
  const ofAddress = createCache((address) => numberOf(`U${normalizeAddress(address)}`))
  const ofToken = createCache((token) => landmarksOf(token).map(numberOf))
  const nameOf = (plain: string) =>
    plain.length <= LONGEST_NAME && /\p{L}/u.test(plain) ? numberOf(`T${plain.trim()}`) : undefined
  const read = (text: string): Marks => {
    const addresses: number[] = []
    const tokens: number[] = []
    const bare = MAY_HOLD_ADDRESS.test(text)
      ? text.replace(ADDRESS, (whole, link?: string, double?: string, single?: string) => {
          const address = link ?? double ?? single ?? whole
          if (address !== '') addresses.push(ofAddress(address))
          return whole.startsWith('](') ? '](' : ' '
        })
      : text
    for (const token of bare.replace(WIDE_OR_FOREIGN_DIGITS, toAscii).match(LANDMARK) ?? [])
      tokens.push(...ofToken(token))
    const plain = MARKUP.test(bare) ? stripMarkup(bare) : bare
    return { addresses, tokens, name: nameOf(plain), plain, length: lengthOf(plain) }
  }
  const join = (texts: readonly Marks[], spaces: readonly string[]): Marks => {
    const plain = texts.reduce((all, text, at) => all + text.plain + spaces[at + 1]!, spaces[0]!)
    return {
      addresses: texts.flatMap((text) => text.addresses),
      tokens: texts.flatMap((text) => text.tokens),
      name: nameOf(plain),
      plain,
      length: lengthOf(plain),
    }
  }
  return { read, join }
}

function lengthOf(plain: string): number {
  const text = plain.trim()
  return /\s\s/.test(text) ? text.replace(/\s+/g, ' ').length : text.length
}

/** @param token code in its marks, a word, a number, a sign */
function landmarksOf(token: string): string[] {
  if (token.startsWith('`')) {
    const code = token.slice(1, -1)
    const words = code.match(/[A-Za-z]{2,}/g) ?? []
    return [`C${code.trim().toLowerCase()}`, ...words.map((word) => `W${word.toLowerCase()}`)]
  }
  if (token.charCodeAt(0) <= 57 && token[0] !== '&') return [`N${token.replace(/[.,]/g, '')}`]
  if (token[0] === '&' || /^[✔✘×☐✓✗a-z]$/.test(token)) return [`S${token}`]
  return [`W${token.toLowerCase().replace(/s$/, '')}`]
}

function toAscii(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff00) return String.fromCharCode(code - 0xfee0)
  const zero = ZEROS.findLast((first) => first <= code)!
  return String(code - zero)
}

const LOCALE_SEGMENT = /\/[a-z]{2,3}(?:-[a-z]{2,4})?(?=\/|$)/
/** A host that has a path behind it, and steps between folders. */
const HOST = /^(?:https?:\/\/[^/]+(?=\/[^/])|(?:\.{1,2}\/)+)/
const QUERY = /\?[^#]*/

/** What an address in running text does not end with: it belongs to the sentence. */
const CLOSING = '/.,;:!?'

/** An address without what differs between languages: host, locale, query, ending. */
function normalizeAddress(address: string): string {
  let end = address.length
  while (end > 1 && CLOSING.includes(address[end - 1]!)) end--
  return address
    .slice(0, end)
    .toLowerCase()
    .replace(HOST, '')
    .replace(QUERY, '')
    .replace(LOCALE_SEGMENT, '')
    .replace(/\/$/, '')
}

function stripMarkup(text: string): string {
  return text
    .replace(/!?\[([^\][]*)\](?:\(\)?)?/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_`\\[\]]/g, '')
}
