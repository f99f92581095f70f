/**
 * What translation leaves as it is: addresses, code, numbers, names in Latin letters. Two texts that
 * share many of these, and few that only one has, stand beside each other.
 */

/** What one stretch of Markdown shows of itself. */
export interface Marks {
  /** Landmarks, with their kind as first letter; repeated ones repeated. */
  landmarks: string[]
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
  /`([^`]+)`|[A-Za-zÀ-ɏͰ-ӿ][A-Za-z0-9À-ɏͰ-ӿ]*(?:[._-][A-Za-z0-9]+)*|\d+(?:[.,]\d+)*|[✔✘×☐✓✗]|&[#\w]+;/g
const MARKUP = /[\]*_`\\<[]/
const WIDE_OR_FOREIGN_DIGITS = /[０-９Ａ-Ｚａ-ｚ٠-٩۰-۹०-९০-৯๐-๙]/g
/** First digits of the scripts above. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

export function readMarks(text: string): Marks {
  const landmarks: string[] = []
  const bare =
    text.includes('](') || text.includes('http') || text.includes('="') || text.includes("='")
      ? text.replace(ADDRESS, (whole, link?: string, double?: string, single?: string) => {
          const address = link ?? double ?? single ?? whole
          if (address !== '') landmarks.push(`U${normalizeAddress(address)}`)
          return whole.startsWith('](') ? '](' : ' '
        })
      : text
  for (const match of bare.replace(WIDE_OR_FOREIGN_DIGITS, toAscii).matchAll(LANDMARK))
    addLandmark(landmarks, match[0], match[1])
  const plain = MARKUP.test(bare) ? stripMarkup(bare) : bare
  if (plain.length <= LONGEST_NAME && /\p{L}/u.test(plain)) landmarks.push(`T${plain.trim()}`)
  return { landmarks, plain, length: plain.replace(/\s+/g, ' ').trim().length }
}

function addLandmark(landmarks: string[], text: string, code: string | undefined): void {
  if (code !== undefined) {
    landmarks.push(`C${code.trim().toLowerCase()}`)
    for (const word of code.match(/[A-Za-z]{2,}/g) ?? []) landmarks.push(`W${word.toLowerCase()}`)
  } else if (text.charCodeAt(0) <= 57 && text[0] !== '&')
    landmarks.push(`N${text.replace(/[.,]/g, '')}`)
  else if (text[0] === '&' || /^[✔✘×☐✓✗a-z]$/.test(text)) landmarks.push(`S${text}`)
  else landmarks.push(`W${text.toLowerCase().replace(/s$/, '')}`)
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

/** An address without what differs between languages: host, locale, query, ending. */
function normalizeAddress(address: string): string {
  return address
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
