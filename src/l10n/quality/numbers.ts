/** The numbers of a text, however it writes them. */

/** A number in digits: as shown, and the values it can stand for; a version or address is its own text. */
interface NumberInDigits {
  shown: string
  values: readonly (number | string)[]
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  )
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
)
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?$/
const NUMERALS = '〇一二三四五六七八九十'
const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  百万: 1e6,
  億: 1e8,
  亿: 1e8,
}

const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?/g
/** Feet and inches are left out of many translations on purpose. */
const DIGITS =
  /(?<![a-z\d.])(\d+(?:,\d{3})*(?:\.\d+)*)(?!\d|\.\d)(?:\s*(百万|千|万|億|萬|亿|만|thousand|million|billion|[km](?![a-z\d])))?(?![–-]?[\d.]*\s?(?:ft\b|in\.(?!\w)|feet\b|inch(?:es)?\b)|[\d.]*\d)/gu

/** The numbers a text writes in digits. Digits within a word (`E5`, `v2`) are part of a name. */
export function numbersInDigits(text: string): NumberInDigits[] {
  const plain = toPlain(text)
  const rest = plain.replace(TIME, ' ')
  const numbers = [...rest.matchAll(DIGITS)].map(([shown, digits = '', scale = '']) => {
    if (digits.split('.').length > 2) return { shown: digits, values: [digits] }
    const value = Number(digits.replaceAll(',', ''))
    return { shown: shown.trim(), values: [value, value * (SCALES[scale] ?? 1)] }
  })
  return [...numbers, ...[...plain.matchAll(TIME)].flatMap(timeOf)]
}

/** 2:30 PM is 14:30, and 午後 2 時 30 分; a full hour has no minutes. */
function timeOf([shown, hour, minute, half]: RegExpExecArray): NumberInDigits[] {
  const afternoon = half ? [(Number(hour) % 12) + (half.startsWith('p') ? 12 : 0)] : []
  const hours = { shown, values: [Number(hour), Number(hour) % 12, ...afternoon] }
  return Number(minute) === 0 ? [hours] : [hours, { shown, values: [Number(minute)] }]
}

/** Every value that a text names: digits, English number words, ordinals and months, numerals. */
export function valuesNamed(text: string): Set<number | string> {
  const plain = toPlain(text)
  const values = new Set(numbersInDigits(text).flatMap(({ values }) => values))
  for (const [digits] of plain.matchAll(/\d+(?:\.\d+)?/g)) values.add(Number(digits))
  for (const [word] of plain.matchAll(/[a-z]+/g)) {
    for (const value of [WORDS.indexOf(word), ORDINALS.indexOf(word)]) {
      if (value >= 0) values.add(value)
    }
    const month = MONTH.exec(word)
    if (month) values.add(MONTHS.indexOf(month[1]!) + 1)
    // One is often unsaid.
    if (/^(?:an?|per|single|once|each|every)$/.test(word)) values.add(1)
    if (/^(?:twice|once|both|double|dual|pair|alternate|secondary)$/.test(word)) values.add(2)
  }
  for (const numeral of plain) {
    const value = NUMERALS.indexOf(numeral)
    if (value > 0) values.add(value)
  }
  if (/ゼロ|零|영/.test(plain)) values.add(0)
  if (plain.includes('hex')) for (const value of [6, 16]) values.add(value)
  if (plain.includes('decimal')) values.add(10)
  // Around the clock: 24 時間 365 日.
  if (/24[/x ]7/.test(plain)) values.add(365)
  if (plain.includes('365')) values.add(7)
  return values
}

function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)\s*[x×]\s*(?=\d)/g, ' ')
}
