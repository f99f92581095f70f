/** The numbers of a text, however its language writes them. */
import { memoize } from '../../memoize.ts'
import { scaleOf, valuesInWords } from './number-words.ts'

/** A number in digits: as shown, and the values it can stand for; a version or address is its own text. */
interface NumberInDigits {
  shown: string
  values: readonly (number | string)[]
  /** `4,6` may be two numbers. */
  parts?: readonly number[]
}

/** Whether one of the values, or all of the parts, are among others. */
export function isAmong(
  { values, parts }: NumberInDigits,
  others: ReadonlySet<number | string>,
): boolean {
  return (
    values.some((value) => others.has(value)) || (parts?.every((part) => others.has(part)) ?? false)
  )
}

const NUMERALS = '〇一二三四五六七八九'
/** First digits of the decimal digits of other scripts. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/** 2:30 PM is 14:30, 14.30 Uhr, and 午後 2 時 30 分. */
const TIME =
  /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\b)?|(?<![\d.])(\d{1,2})\.(\d{2})(?=\s*uhr)|(?<![\d.:])(\d{1,2})\s*([ap]\.?m\b)/g
/** Numerals of any kind, and the signs of East Asia that stand for several characters: `㏠`. */
const MAY_HOLD_DIGITS = /[\p{N}\u3200-\u33ff]/u
/** Around the clock: what it is in words says no number. */
const AROUND_THE_CLOCK = /24\s?[/x×]\s?7(?:\s?[/x×]\s?365)?/g
const DATE = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/g
/** Feet and inches are left out of many translations on purpose. */
const DIGITS =
  /(?<![a-z\d.])(\d+(?:[.,]\d+)*)(?!\d|[.,]\d)(?:\s*([십백천十百千]?[만억조万億萬亿兆]|[백천千]|(?:thousand|tausend|mille|mila|duizend|тысяч|тыс|ألف|آلاف|الف|millionen|millions|million|mio|millones|milioni|milhões|miljoen|млн|миллионов|مليون|ملايين|billion|milliarden|milliarde|milliards|mrd|miljard|млрд|مليار|mil|[km])(?![\p{L}\d])))?(?![–-]?[\d.]*\s?(?:ft\b|in\.(?!\w)|feet\b|inch(?:es)?\b)|[\d.]*\d)/gu

/** The numbers a text writes in digits. Digits within a word (`E5`, `v2`) are part of a name. */
export function numbersInDigits(text: string, language: string): NumberInDigits[] {
  if (!MAY_HOLD_DIGITS.test(text)) return []
  const plain = toPlain(text).replace(AROUND_THE_CLOCK, ' ')
  const rest = plain.replace(TIME, ' ').replace(DATE, ' $1 $2 $3 ')
  const numbers = [...rest.matchAll(DIGITS)].flatMap(([shown, digits = '', scale = '']) => {
    const times = scaleOf(scale)
    return readDigits(digits, language).map(({ shown: part, values, ...more }) => ({
      ...more,
      shown: times === 1 ? part : shown.trim(),
      values: times === 1 ? values : [...values, ...values.map((value) => Number(value) * times)],
    }))
  })
  return [...numbers, ...[...plain.matchAll(TIME)].flatMap(timeOf)]
}

const groupsBySpace = memoize((language: string) =>
  /\s/.test(new Intl.NumberFormat(language || 'en').format(12345)),
)

/** `10 000` as one number, in languages that write so; what stands there may be two numbers all the same. */
export function joinGroups(text: string, language: string): string {
  return groupsBySpace(language)
    ? text.replace(/(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, (group) =>
        group.replaceAll(' ', ''),
      )
    : text
}

/** Where `25,000` may also be twenty-five. */
const usesDecimalComma = memoize((language: string) =>
  new Intl.NumberFormat(language || 'en').format(0.5).includes(','),
)

/** `1,234.5` and `1.234,5`; `1.000` is a thousand or one; `1,2,3` is three numbers, `1.2.3` a version. */
function readDigits(digits: string, language: string): NumberInDigits[] {
  const number = (values: (number | string)[]) => [{ shown: digits, values }]
  const marks = digits.replace(/\d/g, '')
  const plain = Number(digits.replace(/[.,]/g, ''))
  if (marks === '') return number([plain])
  const isGrouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}$|^\d{1,3}(?:\.\d{3})+$/.test(digits)
  const decimal = Number(digits.replace(',', '.'))
  if (marks.length === 1) {
    const isDecimal = !isGrouped || marks === '.' || usesDecimalComma(language)
    const isThousands = isGrouped && (marks === ',' || usesDecimalComma(language))
    const values = [...(isThousands ? [plain] : []), ...(isDecimal ? [decimal] : [])]
    const isList = marks === ',' && !isGrouped
    return [{ shown: digits, values, ...(isList && { parts: digits.split(',').map(Number) }) }]
  }
  if (isGrouped) return number([plain, digits])
  const last = marks.at(-1)!
  if (marks.indexOf(last) === marks.length - 1) {
    const [whole = '', part = ''] = splitLast(digits, last)
    return number([Number(`${whole.replace(/[.,]/g, '')}.${part}`)])
  }
  if (marks.includes(',')) return digits.split(',').flatMap((part) => readDigits(part, language))
  return number([digits])
}

function splitLast(digits: string, mark: string): [string, string] {
  const at = digits.lastIndexOf(mark)
  return [digits.slice(0, at), digits.slice(at + 1)]
}

/** A full hour has no minutes. */
function timeOf([shown, h1, m1, half1, h2, m2, h3, half3]: RegExpExecArray): NumberInDigits[] {
  const hour = Number(h1 ?? h2 ?? h3)
  const minute = Number(m1 ?? m2 ?? 0)
  const half = half1 ?? half3
  const afternoon = half ? [(hour % 12) + (half.startsWith('p') ? 12 : 0)] : []
  const hours = { shown: shown.trim(), values: [hour, hour % 12, ...afternoon] }
  return minute === 0 ? [hours] : [hours, { shown: shown.trim(), values: [minute] }]
}

/** Every value that a text names: in digits, in words of its language, in numerals. */
export function valuesNamed(text: string, language: string): Set<number | string> {
  const plain = toPlain(text)
  const values = new Set<number | string>(
    numbersInDigits(text, language).flatMap(({ values }) => values),
  )
  for (const [digits] of plain.matchAll(/\d+(?:\.\d+)?/g)) values.add(Number(digits))
  for (const value of valuesInWords(plain, language)) values.add(value)
  for (const [run] of plain.matchAll(/[〇零一二三四五六七八九十百千两兩双]+/g)) {
    for (const value of numeralsOf(run)) values.add(value)
  }
  if (/ゼロ|零|영|null|zero|صفر/.test(plain)) values.add(0)
  if (plain.includes('hex')) for (const value of [6, 16]) values.add(value)
  if (plain.includes('decimal') || plain.includes('dezimal')) values.add(10)
  if (/24[/x ]7/.test(plain)) values.add(365)
  if (plain.includes('365')) values.add(7)
  return values
}

/** `十二` is twelve, and for all that is known one or ten and two. */
function numeralsOf(run: string): number[] {
  const digit = (numeral: string) => ('两兩双'.includes(numeral) ? 2 : NUMERALS.indexOf(numeral))
  let total = 0
  let current = 0
  const each: number[] = []
  for (const numeral of run) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[numeral]
    if (unit) {
      total += (current || 1) * unit
      current = 0
      each.push(unit)
    } else {
      current = Math.max(0, digit(numeral))
      each.push(current)
    }
  }
  return [total + current, ...each]
}

function toPlain(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, toLatinDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .toLowerCase()
    .replace(/(?<=\d)\s*[x×]\s*(?=\d)/g, ' ')
}

function toLatinDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  if (code < 0x80) return digit
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}
